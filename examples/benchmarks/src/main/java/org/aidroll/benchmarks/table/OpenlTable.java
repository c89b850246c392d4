package org.aidroll.benchmarks.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;

/** The table as OpenL Tablets runs it: a sheet written from the rows, compiled to byte code behind an interface. */
public final class OpenlTable implements AidTable {
    private static final List<String> CONDITIONS = List.of("C1", "C2", "C3", "RET1");
    private static final List<String> EXPRESSIONS = List.of(
            "contains(stages, stage)", "contains(boardings, boarding)", "contains(categories, category)", "number");
    private static final List<String> PARAMETERS =
            List.of("String[] stages", "String[] boardings", "String[] categories", "Integer number");
    private static final List<String> TITLES = List.of("Stage", "Boarding", "Category", "Row");

    private final OpenlRules rules;

    /** Writes the sheet and compiles it. */
    public OpenlTable() {
        try {
            Path sheet = Files.createTempFile("county-aid", ".xlsx");
            try {
                write(sheet, AidRows.all());
                this.rules = compiled(sheet);
            } finally {
                Files.delete(sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpenlRules compiled(Path sheet) throws MalformedURLException {
        return new RulesEngineFactory<>(sheet.toUri().toURL(), OpenlRules.class).newEngineInstance();
    }

    @Override
    public int row(AidCase facts) {
        Integer row = rules.aid(facts.stageName(), facts.boardingName(), facts.hardshipName());
        return row == null ? 0 : row;
    }

    private static void write(Path file, List<AidRow> rows) throws IOException {
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("aid");
            write(
                    sheet.createRow(0),
                    List.of("Rules Integer aid(String stage, String boarding, String category)", "", "", ""));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, TITLES.size() - 1));
            write(sheet.createRow(1), CONDITIONS);
            write(sheet.createRow(2), EXPRESSIONS);
            write(sheet.createRow(3), PARAMETERS);
            write(sheet.createRow(4), TITLES);
            for (AidRow row : rows) {
                write(
                        sheet.createRow(row.number() + 4),
                        List.of(
                                joined(row.stages()),
                                joined(row.boardings()),
                                joined(row.hardships()),
                                Integer.toString(row.number())));
            }
            book.write(out);
        }
    }

    private static void write(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }

    private static String joined(Set<String> values) {
        return String.join(",", values);
    }
}
