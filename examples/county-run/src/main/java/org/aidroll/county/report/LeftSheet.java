package org.aidroll.county.report;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;

/** 离校学生: the pupils behind the indicator 一人不辍, for whoever goes to bring them back. */
final class LeftSheet implements ReportSheet {
    static final String NAME = "离校学生";

    private static final Set<Stage> COMPULSORY = EnumSet.of(Stage.PRIMARY, Stage.JUNIOR);
    private static final Set<RollStatus> DROPPED_OUT =
            EnumSet.of(RollStatus.WITHDRAWN, RollStatus.EXPELLED, RollStatus.MISSING, RollStatus.OTHER_LEFT);
    private static final SheetLayout LAYOUT =
            SheetLayout.portrait(6, 26, 22, 12, 20, 12, 13).withFilter();

    private final ReportFacts facts;
    private final Wording wording;

    LeftSheet(ReportFacts facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
    }

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        var sheet = book.sheet(NAME, LAYOUT);
        var top = sheet.mark();
        sheet.title("义务教育阶段离校学生")
                .subtitle(Notes.INTERNAL + wording.term())
                .header("序号", "学校", "年级班级", "姓名", "困难类型", "学籍状态", "异动日期");
        List<TierAssignment> left = facts.run().tiers().assignments().stream()
                .filter(pupil -> isLeft(pupil.student()))
                .toList();
        int number = 0;
        for (var one : PupilLines.byClass(left, pupil -> pupil.student().key(), wording)) {
            var enrolment = one.pupil().enrolment();
            sheet.row(
                    Cell.whole(++number),
                    Cell.text(wording.schoolOf(one.pupil())),
                    Cell.text(wording.classOf(one.pupil())),
                    Cell.text(one.pupil().name().written()),
                    Cell.text(wording.categories(one.line().categoryCodes())),
                    Cell.text(wording.status(enrolment.status())),
                    enrolment.changeDate().map(Cell::date).orElse(Cell.blank()));
        }
        sheet.note(number == 0 ? "没有离校学生。" : "退学、开除、失踪和其他离校；不含毕业、转学、休学、出国、死亡。");
        contents.sheet(new Contents.Entry(NAME, "小学、初中未毕业离校的学生，供劝返", number, Cell.blank(), top));
    }

    private static boolean isLeft(Student pupil) {
        return COMPULSORY.contains(pupil.enrolment().stage())
                && DROPPED_OUT.contains(pupil.enrolment().status());
    }
}
