package org.aidroll.county.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.county.report.ReviewTexts.Compared;

/**
 * The work queue as a table: first the columns of {@code decisions.csv}, with the digest of the row, by which a decision
 * follows it into a newer list; then what is needed to decide. It takes the place of {@code decisions.csv} as it is: below
 * the rows that wait stand those that people decided before.
 */
public final class WorkQueue {
    private static final List<String> RULING =
            List.of("student", "registry", "registry_row", "decision", "person", "reason", "date", "row_digest");

    private final AidRequest request;
    private final AidRun run;
    private final ReviewTexts texts;

    /** The queue of that run. */
    public WorkQueue(AidRequest request, AidRun run) {
        this.request = request;
        this.run = run;
        this.texts = new ReviewTexts(new Wording(request));
    }

    /** The headers. */
    public List<String> header() {
        return Stream.of(
                        RULING.stream(),
                        Stream.of("学校", "年级班级", "困难类型", "部门名册", "依据", "可能性", "不同之处"),
                        ReviewTexts.FIELDS.stream().flatMap(field -> Stream.of(field + "（学籍）", field + "（名册）")))
                .flatMap(part -> part)
                .toList();
    }

    /** One row for each pupil whom a row may name; then one for each decision that was taken before. */
    public List<List<String>> rows() {
        return Stream.concat(
                        ReviewCase.of(request, run.identified()).stream().map(this::open),
                        request.rulings().stream().map(this::decided))
                .toList();
    }

    private List<String> open(ReviewCase one) {
        var link = one.link();
        var fields = texts.fields(one);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).differs()) {
                differing.add(ReviewTexts.FIELDS.get(i));
            }
        }
        return Stream.concat(
                        Stream.of(
                                Objects.requireNonNull(link.student()).value(),
                                link.source().name(),
                                Integer.toString(link.row()),
                                "",
                                "",
                                "",
                                "",
                                one.row().digest(),
                                texts.school(one),
                                texts.classOf(one),
                                texts.category(one),
                                texts.list(one),
                                texts.evidence(one),
                                String.format(Locale.ROOT, "%.6f", link.score()),
                                String.join("、", differing)),
                        fields.stream().flatMap(WorkQueue::sides))
                .toList();
    }

    private static Stream<String> sides(Compared field) {
        return Stream.of(field.roll(), field.list());
    }

    private List<String> decided(LinkRuling ruling) {
        return Stream.concat(
                        Stream.of(
                                ruling.student().value(),
                                ruling.registry(),
                                Integer.toString(ruling.row()),
                                ruling.verdict().name(),
                                ruling.person(),
                                ruling.reason(),
                                ruling.date().toString(),
                                ruling.digest().orElse("")),
                        Stream.generate(() -> "").limit(header().size() - RULING.size()))
                .toList();
    }
}
