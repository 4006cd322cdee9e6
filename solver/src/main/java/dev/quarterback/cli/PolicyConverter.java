package dev.quarterback.cli;

import dev.quarterback.quarter.PolicyKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a policy as people type it. */
final class PolicyConverter implements ITypeConverter<PolicyKind> {
    @Override
    public PolicyKind convert(String name) {
        return PolicyKind.find(name)
                .orElseThrow(() -> new TypeConversionException(
                        "no policy '" + name + "'; there are " + String.join(" ", PolicyKind.ids())));
    }
}
