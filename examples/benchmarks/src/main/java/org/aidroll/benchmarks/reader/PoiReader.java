package org.aidroll.benchmarks.reader;

import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/** Apache POI's event model. */
final class PoiReader implements XSSFSheetXMLHandler.SheetContentsHandler {
    private int rows;
    private long characters;

    private PoiReader() {}

    static Tally read(Path file) throws Exception {
        var reader = new PoiReader();
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var book = new XSSFReader(parts);
            var shared = new ReadOnlySharedStringsTable(parts);
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(book.getStylesTable(), shared, reader, false));
            try (InputStream sheet = book.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        }
        return new Tally(reader.rows - 1, reader.characters);
    }

    @Override
    public void startRow(int row) {}

    @Override
    public void endRow(int row) {
        rows++;
    }

    @Override
    public void cell(String reference, @Nullable String text, @Nullable XSSFComment comment) {
        characters += text == null ? 0 : text.length();
    }
}
