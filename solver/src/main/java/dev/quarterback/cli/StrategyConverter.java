package dev.quarterback.cli;

import dev.quarterback.PlanOptions.Strategy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a strategy as people type it. */
final class StrategyConverter implements ITypeConverter<Strategy> {
    @Override
    public Strategy convert(String name) {
        return switch (name) {
            case "search" -> Strategy.SEARCH;
            case "first-come" -> Strategy.FIRST_COME;
            default -> throw new TypeConversionException("no strategy '" + name + "'; there are search and first-come");
        };
    }
}
