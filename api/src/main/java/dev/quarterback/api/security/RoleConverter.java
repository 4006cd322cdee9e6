package dev.quarterback.api.security;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a role as people type it. */
final class RoleConverter implements ITypeConverter<Role> {
    @Override
    public Role convert(String name) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no role '" + name + "', only "
                        + Stream.of(Role.values()).map(Role::toString).collect(Collectors.joining(", "))));
    }
}
