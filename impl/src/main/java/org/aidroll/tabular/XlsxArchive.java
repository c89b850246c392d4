package org.aidroll.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of an XLSX file by name; names differ by more than their case, as the format demands. */
final class XlsxArchive implements Closeable {
    private final ZipFile zip;
    private final TableLimits limits;
    private final Map<String, ZipEntry> entries;
    private final UnpackedBytes unpacked = new UnpackedBytes();

    private XlsxArchive(ZipFile zip, Map<String, ZipEntry> entries, TableLimits limits) {
        this.zip = zip;
        this.entries = entries;
        this.limits = limits;
    }

    static XlsxArchive open(Path file, TableLimits limits) throws IOException, UnreadableTable {
        if (Files.size(file) > limits.packedBytes()) {
            throw UnreadableTable.tooLarge(Excess.PACKED_BYTES, limits.packedBytes());
        }
        ZipFile zip = openZip(file);
        try {
            return new XlsxArchive(zip, entries(zip), limits);
        } catch (RuntimeException e) {
            zip.close();
            throw UnreadableTable.because(Unreadable.DAMAGED_ZIP);
        } catch (UnreadableTable e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile openZip(Path file) throws UnreadableTable {
        try {
            return new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException e) {
            throw UnreadableTable.because(Unreadable.DAMAGED_ZIP);
        }
    }

    private static Map<String, ZipEntry> entries(ZipFile zip) throws UnreadableTable {
        Map<String, ZipEntry> entries = new HashMap<>();
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            if (entries.put(key(entry.getName()), entry) != null) {
                // Two readers would see two different workbooks in one file.
                throw UnreadableTable.because(Unreadable.DUPLICATE_PART);
            }
        }
        return entries;
    }

    /** The part of that name as XML; null where there is none. */
    @Nullable
    Xml part(String name) throws UnreadableTable {
        ZipEntry entry = entries.get(key(name));
        return entry == null ? null : new Xml(open(entry), limits);
    }

    /** The part of that name as XML, without which this is no workbook. */
    Xml neededPart(String name) throws UnreadableTable {
        Xml part = part(name);
        if (part == null) {
            throw UnreadableTable.because(Unreadable.NOT_A_WORKBOOK);
        }
        return part;
    }

    private InputStream open(ZipEntry entry) throws UnreadableTable {
        try {
            return new BoundedPart(zip.getInputStream(entry), entry.getCompressedSize(), unpacked, limits);
        } catch (IOException | RuntimeException e) {
            throw UnreadableTable.because(Unreadable.DAMAGED_ZIP);
        }
    }

    private static String key(String name) {
        return (name.startsWith("/") ? name.substring(1) : name)
                .replace('\\', '/')
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
