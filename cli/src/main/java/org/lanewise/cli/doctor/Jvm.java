package org.lanewise.cli.doctor;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the JVM tells about itself. */
final class Jvm {
    private Jvm() {}

    /** "mixed mode, sharing", "interpreted mode" and the like. */
    static String mode() {
        return System.getProperty("java.vm.info", "");
    }

    /** The options it was started with. */
    static List<String> arguments() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    /** The value of a HotSpot flag, null when this JVM has no such flag. */
    static @Nullable String flag(String name) {
        VMOption option = option(name);
        return option == null ? null : option.getValue();
    }

    /** The value of a HotSpot flag that somebody set, null when it has its default. */
    static @Nullable String flagSet(String name) {
        VMOption option = option(name);
        boolean set = option != null
                && option.getOrigin() != VMOption.Origin.DEFAULT
                && option.getOrigin() != VMOption.Origin.ERGONOMIC;
        return option != null && set ? option.getValue() : null;
    }

    private static @Nullable VMOption option(String name) {
        HotSpotDiagnosticMXBean bean = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (bean == null) {
            return null;
        }
        try {
            return bean.getVMOption(name);
        } catch (IllegalArgumentException noSuchFlag) {
            return null;
        }
    }
}
