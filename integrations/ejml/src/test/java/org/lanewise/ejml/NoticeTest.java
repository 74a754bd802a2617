package org.lanewise.ejml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Platform;

/** Without the vector module: one warning, which names the flag. With it: none. In classes loaded anew, as at a start. */
class NoticeTest {
    private static final boolean MISSING = "missing".equals(System.getProperty("lanewise.test.module"));

    private static final class Records extends Handler {
        private final List<LogRecord> all = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            all.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(new File(entry).toURI().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    @Test
    void oneWarningWithoutVectors() throws Exception {
        assertEquals(!MISSING, Platform.isVector());
        Logger log = Logger.getLogger("org.lanewise.ejml");
        Records records = new Records();
        log.addHandler(records);
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            for (String name : List.of("Products_FDRM", "Products_DDRM", "Vectors_FDRM", "Vectors_DDRM")) {
                Class.forName("org.lanewise.ejml." + name, true, loader);
            }
        } finally {
            log.removeHandler(records);
        }
        assertEquals(MISSING ? 1 : 0, records.all.size());
        if (MISSING) {
            LogRecord record = records.all.get(0);
            assertEquals(Level.WARNING, record.getLevel());
            assertTrue(((String) record.getParameters()[0]).contains("--add-modules jdk.incubator.vector"));
        }
    }
}
