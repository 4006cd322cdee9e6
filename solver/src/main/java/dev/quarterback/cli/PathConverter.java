package dev.quarterback.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file or folder. */
final class PathConverter implements ITypeConverter<Path> {
    @Override
    public Path convert(String name) {
        if (name.isEmpty()) {
            // Java takes it for the current folder, of which nobody has thought who left a variable empty.
            throw new TypeConversionException("the name is empty");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("no file can be named '" + name + "' here: " + e.getReason());
        }
    }
}
