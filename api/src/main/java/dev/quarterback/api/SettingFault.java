package dev.quarterback.api;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.SystemEnvironmentOrigin;
import org.springframework.util.unit.DataSize;

/** A setting that cannot be read: which it is, as the user has named it, and what belongs there. */
final class SettingFault {

    private SettingFault() {}

    static String told(BindException fault) {
        ConfigurationProperty setting = fault.getProperty();
        if (setting == null) {
            return fault.getName() + ": cannot be read as " + expected(fault);
        }
        return name(setting) + ": '" + setting.getValue() + "' cannot be read as " + expected(fault);
    }

    /** In the environment a setting is called otherwise than in the service. */
    private static String name(ConfigurationProperty setting) {
        @Nullable
        Origin origin =
                setting.getOrigin() instanceof PropertySourceOrigin source ? source.getOrigin() : setting.getOrigin();
        return origin instanceof SystemEnvironmentOrigin environment
                ? environment.getProperty()
                : setting.getName().toString();
    }

    private static String expected(BindException fault) {
        @Nullable Class<?> type = fault.getTarget().getType().resolve();
        if (Objects.equals(type, int.class)
                || Objects.equals(type, long.class)
                || Objects.equals(type, Integer.class)) {
            return "a whole number";
        }
        if (Objects.equals(type, double.class)) {
            return "a number";
        }
        if (Objects.equals(type, Duration.class)) {
            return "a time, e.g. 7d, 2s or 500ms";
        }
        if (Objects.equals(type, DataSize.class)) {
            return "a size, e.g. 256MB";
        }
        return "what belongs there";
    }
}
