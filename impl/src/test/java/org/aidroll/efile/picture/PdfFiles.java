package org.aidroll.efile.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Real PDF files of empty pages, with a table of cross references. */
final class PdfFiles {
    private PdfFiles() {}

    /** So many pages, each an object of its own. */
    static byte[] pages(int count) {
        return pages(count, "", "");
    }

    /** The same with more in the catalogue and in the trailer. */
    static byte[] pages(int count, String catalogue, String trailer) {
        List<String> objects = new ArrayList<>();
        objects.add("<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>");
        var kids = new StringBuilder();
        for (int i = 0; i < count; i++) {
            kids.append(3 + i).append(" 0 R ");
        }
        objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + count + " >>");
        for (int i = 0; i < count; i++) {
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
        }
        return file(objects, trailer);
    }

    /** One page object, counted so many times. */
    static byte[] onePageCounted(int count) {
        return file(
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [" + "3 0 R ".repeat(count) + "] /Count " + count + " >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"),
                "");
    }

    /** So many pages, packed into a stream of objects. */
    static byte[] packedPages(int count) {
        byte[] pages = "<</Type/Page/Parent 2 0 R>>\n".repeat(count).getBytes(StandardCharsets.US_ASCII);
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /ObjStm /N " + count + " /Length " + packed.size() + " >>\nstream\n"
                                + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream"),
                "");
    }

    private static byte[] file(List<String> objects, String trailer) {
        var file = new StringBuilder("%PDF-1.7\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int references = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> file.append(String.format("%010d 00000 n \n", offset)));
        file.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R ")
                .append(trailer);
        file.append(" >>\nstartxref\n").append(references).append("\n%%EOF");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
