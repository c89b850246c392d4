package org.aidroll.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.aidroll.api.AidRequest;
import org.aidroll.api.division.Division;
import org.aidroll.api.efile.EFileValidation;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.aidroll.tabular.WorkbookWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 待核对: 秦小满 of the roll, and a row with her number under the name 乔木青. */
class ReviewSheetTest {
    private static final String ID = "430482201104120005";
    /** The style of cells on yellow. */
    private static final int MARKED = 10;

    private static final LocalDate DAY = LocalDate.of(2020, 10, 15);

    @TempDir
    Path folder;

    private ReportFacts facts;

    @BeforeEach
    void a_number_under_another_name() {
        var pupil = Student.builder(
                        StudentKey.of("17"), PersonName.of("秦小满"), Enrolment.boarder("2143048201", Stage.PRIMARY, 3))
                .id(ID)
                .sex(Sex.FEMALE)
                .hukouDivision(Division.of("430482"))
                .member(new FamilyMember(PersonName.of("秦望"), "父亲", true, WrittenId.of("430482198001010019")))
                .build();
        var row = RegistryRecord.builder(6, HardshipCategory.of("POVERTY"))
                .name(PersonName.of("乔木青"))
                .id(WrittenId.of(ID))
                .relationToHead("之女")
                .head(PersonName.of("乔山"), null)
                .village("湖边村")
                .build();
        var list = Registry.of(RegistrySource.of("poverty", "扶贫办"), row);
        var pack = PolicyPacks.shipped("county-plan-2020");
        var request = new AidRequest(Roll.of(pupil), List.of(list), pack, SchoolTerm.parse("2020-AUTUMN"), DAY);
        var run = AidEngines.standard().run(request);
        facts = new ReportFacts(
                "test",
                Division.of("430482"),
                request,
                run,
                List.of(),
                List.of(),
                List.of(),
                AidEngines.indicators().of(request, run, List.of()),
                List.of(),
                new EFileValidation(List.of(), List.of()),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }

    private ReadBook book(int most) throws Exception {
        Path file = folder.resolve("report" + most + ".xlsx");
        try (var book = WorkbookWriter.create(file, "待核对")) {
            new ReviewSheet(facts, new Wording(facts.request()), most).write(book, new Contents());
        }
        return new ReadBook(file);
    }

    @Test
    void the_roll_stands_above_the_list_and_the_evidence_below_both() throws Exception {
        var rows = book(10).rows(ReviewSheet.NAME);

        assertThat(rows.get(3))
                .startsWith("1", "学籍", "2143048201", "小学三年级", "秦小满", "430***********0005")
                .contains("女", "父亲 秦望 430***********0019", "430482");
        assertThat(rows.get(4))
                .startsWith("", "poverty 第 6 行", "扶贫办", "建档立卡", "乔木青", "430***********0005")
                .contains("与户主关系 之女；户主 乔山", "湖边村");
        assertThat(rows.get(5).get(0)).startsWith("身份证件号一致，姓名完全不同；").contains("姓名与名册不同");
    }

    @Test
    void what_differs_stands_out_and_nothing_else_does() throws Exception {
        var marked = Pattern.compile("s=\"" + MARKED + "\"[^>]*><is><t[^>]*>([^<]*)<")
                .matcher(book(10).xml(ReviewSheet.NAME))
                .results()
                .map(cell -> cell.group(1))
                .toList();
        assertThat(marked).containsExactly("秦小满", "乔木青");
    }

    @Test
    void no_whole_number_of_a_person_is_printed() throws Exception {
        assertThat(book(10).xml(ReviewSheet.NAME)).doesNotContain(ID, "430482198001010019");
    }

    @Test
    void a_sheet_that_would_be_too_long_says_so() throws Exception {
        var rows = book(0).rows(ReviewSheet.NAME);
        assertThat(rows.get(1).get(0)).startsWith("共 1 条，只列前 0 条；");
        assertThat(rows).noneMatch(row -> row.contains("秦小满"));
    }

    @Test
    void it_lies_on_a4_on_its_long_side() throws Exception {
        assertThat(book(10).xml(ReviewSheet.NAME)).contains("paperSize=\"9\"", "orientation=\"landscape\"");
    }
}
