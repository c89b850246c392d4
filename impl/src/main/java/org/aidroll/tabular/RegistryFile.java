package org.aidroll.tabular;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistrySource;
import org.apiguardian.api.API;

/**
 * Reads a department's list (部门名册) from CSV, XLSX or XLS, with the description beside it.
 *
 * <p>The list: title rows, a header within the first 50 lines, data rows, perhaps totals and notes. A header may be of two
 * rows: 户主 in merged cells above 姓名 and 身份证号 reads 户主姓名 and 户主身份证号. Columns are known
 * by their headers, in any order; all are optional but that a name, an identity number, a certificate, a roll number or
 * a head of household must be among them. Three shapes occur: a row for each household member, a row for each pupil
 * (with a roll number), heads of household only.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>field</th><th>headers, such as</th><th>content</th></tr>
 * <tr><td>name</td><td>姓名, 保障对象姓名, 残疾人姓名</td><td>the person the row names</td></tr>
 * <tr><td>id</td><td>身份证号, 证件号码</td><td>the person's identity number, damaged or not; in a list of heads only,
 * the head's</td></tr>
 * <tr><td>certificate</td><td>残疾人证号</td><td>disability certificate of 20 to 22 characters, which stands for its
 * holder's identity number where the list has no other</td></tr>
 * <tr><td>roll_number</td><td>学籍号</td><td>as written</td></tr>
 * <tr><td>sex</td><td>性别</td><td>男 or 女</td></tr>
 * <tr><td>birth_date</td><td>出生日期</td><td>20071127, 2007-11-27, 2007/11/27, 2007年11月27日 or a spreadsheet's day
 * number</td></tr>
 * <tr><td>household_number</td><td>户编号, 低保证号</td><td>the same on every row of a household</td></tr>
 * <tr><td>relation_to_head</td><td>与户主关系</td><td>as written</td></tr>
 * <tr><td>head_name, head_id</td><td>户主姓名, 户主身份证号</td><td>head of household</td></tr>
 * <tr><td>guardian_name, guardian_id</td><td>监护人姓名, 监护人身份证号</td><td>guardian</td></tr>
 * <tr><td>township, village</td><td>乡镇, 行政村</td><td>name or division code, as written</td></tr>
 * <tr><td>address</td><td>住址</td><td>taken as the village where it is the name of one, else not read</td></tr>
 * <tr><td>category</td><td>only as {@code category_column} says</td><td>one of the values of {@code categories}</td></tr>
 * </table>
 *
 * <p>The description, in YAML: {@code department}; {@code category}, or {@code category_column} and {@code categories}
 * (value: category); {@code columns} (field: header), which goes before the headers known by themselves, and where the
 * header is empty says that the list has no such column; {@code valid_from}, {@code valid_to}, the first and the last day.
 *
 * <p>Every data row gives a record, but for one whose category is unknown or missing, which gives a finding. A row that
 * names nobody gives both. Blank rows are passed over; totals, notes and repeated headers are findings of kind INFO.
 * Personal numbers in findings are masked.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RegistryFile {
    private static final List<RegistryField> ANY_OF = List.of(
            RegistryField.NAME,
            RegistryField.ID,
            RegistryField.CERTIFICATE,
            RegistryField.ROLL_NUMBER,
            RegistryField.HEAD_NAME,
            RegistryField.HEAD_ID);

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{6}");
    private static final HeaderNames<RegistryField> NAMES =
            HeaderNames.of(RegistryField.class, "registry-headers.yaml");

    private final TableFile table;

    /** A reader with the usual bounds. */
    public RegistryFile() {
        this(TableLimits.defaults());
    }

    /** A reader with these bounds. */
    public RegistryFile(TableLimits limits) {
        this.table = new TableFile(limits);
    }

    /**
     * Reads a list.
     *
     * @param list the CSV, XLSX or XLS file; its name without the ending is the registry's
     * @param description the YAML file beside it
     * @return the registry, as far as it can be read; no value where the description or the header is missing
     */
    public Outcome<Registry> read(Path list, Path description) {
        return read(list, description, rows -> true);
    }

    /**
     * The same, told row by row how far it has come.
     *
     * @param goesOn is given how many data rows were read; where it says false, the reading ends there
     */
    public Outcome<Registry> read(Path list, Path description, IntPredicate goesOn) {
        var described = RegistryDescriptionReader.read(description);
        List<Finding> findings = new ArrayList<>(described.findings());
        return described
                .value()
                .map(value -> read(list, value, findings, goesOn))
                .orElseGet(() -> Outcome.failed(findings));
    }

    /**
     * The columns of a list that have a header, from left to right, and which field each was taken for. The rows below
     * the header are not read. Where no header is known, those of the row that looks most like one, and all of them are
     * passed over: a person may say what they are.
     *
     * @param list the file
     * @param description the YAML file beside it
     * @return empty where no row looks like a header
     */
    public List<ListColumn> columns(Path list, Path description) {
        var described = RegistryDescriptionReader.read(description).value();
        if (described.isEmpty()) {
            return List.of();
        }
        var location = TableFile.locate(list);
        var records = new RegistryRows(described.get(), location, finding -> {});
        var rows = new HeadedRows<>(search(described.get()), location, finding -> {}, records);
        List<TableRow> first = new ArrayList<>();
        var ofFile = table.read(list, row -> {
            first.add(row);
            return rows.accept(row) && !rows.hasHeader();
        });
        return rows.finish(ofFile)
                .map(header -> header.columns(RegistryField.values()))
                .orElseGet(() -> likeHeader(first));
    }

    /** Of the row with most texts, the first of such rows; one with a long number has somebody's data in it. */
    private static List<ListColumn> likeHeader(List<TableRow> first) {
        List<ListColumn> most = List.of();
        for (TableRow row : first.subList(0, Math.min(first.size(), HeaderSearch.ROWS))) {
            List<String> texts = row.cells().stream()
                    .map(Cells::tidy)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (texts.size() > Math.max(1, most.size())
                    && texts.stream()
                            .noneMatch(text -> LONG_NUMBER.matcher(text).find())) {
                most = texts.stream().map(text -> new ListColumn(text, "")).toList();
            }
        }
        return most;
    }

    /** What a column may be taken for: the names of the fields, but for the category's, which needs its values told. */
    public static List<String> fields() {
        return Arrays.stream(RegistryField.values())
                .filter(field -> field != RegistryField.CATEGORY)
                .map(HeaderNames::fileName)
                .toList();
    }

    private static HeaderSearch<RegistryField> search(RegistryDescription description) {
        return new HeaderSearch<>(NAMES, description.columns(), RegistryFile::isEnough, ANY_OF);
    }

    private Outcome<Registry> read(
            Path list, RegistryDescription description, List<Finding> findings, IntPredicate goesOn) {
        var location = TableFile.locate(list);
        var search = search(description);
        var records = new RegistryRows(description, location, findings::add);
        var rows = new HeadedRows<>(search, location, findings::add, records);
        List<Finding> ofFile = table.read(list, row -> rows.accept(row) && goesOn.test(rows.rows()));
        boolean found = rows.finish(ofFile).isPresent();
        findings.addAll(ofFile);
        var source = new RegistrySource(nameOf(location.source()), description.department(), description.validity());
        return found
                ? Outcome.of(new Registry(source, records.records()), findings).ofRows(rows.rows())
                : Outcome.failed(findings);
    }

    private static boolean isEnough(Set<RegistryField> fields) {
        return ANY_OF.stream().anyMatch(fields::contains);
    }

    private static String nameOf(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
