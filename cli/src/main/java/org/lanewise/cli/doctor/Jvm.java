package org.lanewise.cli.doctor;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The values of those of HotSpot's flags that this JVM has; empty on another JVM. */
    static Map<String, String> flags(List<String> names) {
        Map<String, String> flags = new LinkedHashMap<>();
        for (String name : names) {
            VMOption option = option(name);
            if (option != null) {
                flags.put(name, option.getValue());
            }
        }
        return flags;
    }

    /** Whether somebody has set a flag. */
    static boolean isSet(String name) {
        VMOption option = option(name);
        return option != null
                && option.getOrigin() != VMOption.Origin.DEFAULT
                && option.getOrigin() != VMOption.Origin.ERGONOMIC;
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
