package org.aidroll.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our classes by a loader that has all of the class path but Apache POI. */
class XlsWithoutPoiTest {
    @TempDir
    Path folder;

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("poi"))
                .map(entry -> {
                    try {
                        return Path.of(entry).toUri().toURL();
                    } catch (MalformedURLException e) {
                        throw new IllegalArgumentException(e);
                    }
                })
                .toArray(URL[]::new);
    }

    @Test
    void an_old_workbook_without_poi_is_one_finding_that_says_what_the_file_is()
            throws IOException, ReflectiveOperationException {
        Path file = folder.resolve("list.xls");
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("名单").createRow(0).createCell(0).setCellValue("甲");
            workbook.write(out);
        }
        try (var loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Class<?> reader = loader.loadClass("org.aidroll.tabular.TableFile");
            Class<?> sink = loader.loadClass("org.aidroll.tabular.RowSink");
            Object rows = Proxy.newProxyInstance(loader, new Class<?>[] {sink}, (proxy, method, arguments) -> true);

            Object findings = reader.getMethod("read", Path.class, sink)
                    .invoke(reader.getConstructor().newInstance(), file, rows);

            assertThat(findings).hasToString("[Finding[FILE-0201 FILE_UNREADABLE, CRITICAL, list.xls, [OLD_XLS]]]");
        }
    }
}
