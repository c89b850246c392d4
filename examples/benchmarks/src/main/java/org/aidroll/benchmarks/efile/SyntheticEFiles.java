package org.aidroll.benchmarks.efile;

import static org.aidroll.api.policy.DocumentField.CARD_NUMBER;
import static org.aidroll.api.policy.DocumentField.HOUSEHOLD_NUMBER;
import static org.aidroll.api.policy.DocumentField.ID_NUMBER;
import static org.aidroll.api.policy.DocumentField.MEMBER_ID;
import static org.aidroll.api.policy.DocumentField.MEMBER_NAME;
import static org.aidroll.api.policy.DocumentField.NAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileDocument;
import org.aidroll.api.efile.EFileRequest;
import org.aidroll.api.efile.FileKind;
import org.aidroll.api.efile.Transcribed;
import org.aidroll.api.identity.BankCard;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.benchmarks.SyntheticIds;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;

/** Registered-poor pupils, each with an e-file in which all fits: 6 documents, 8 photographs, 21 values typed. */
final class SyntheticEFiles {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 20);
    private static final String REGISTER = "0430482";

    private SyntheticEFiles() {}

    static EFileRequest of(int pupils) {
        var pack = PolicyPacks.shipped("county-plan-2020");
        List<Student> students = new ArrayList<>();
        List<RegistryRecord> rows = new ArrayList<>();
        List<EFile> files = new ArrayList<>();
        for (int n = 0; n < pupils; n++) {
            String id = id(2008, n);
            String head = id(1970, n);
            students.add(Student.builder(
                            StudentKey.of("p" + n),
                            PersonName.of("秦小满"),
                            Enrolment.boarder("2143048201", Stage.PRIMARY, 3))
                    .id(id)
                    .build());
            rows.add(RegistryRecord.builder(n + 2, HardshipCategory.of("POVERTY"))
                    .name(PersonName.of("秦小满"))
                    .id(WrittenId.of(id))
                    .householdNumber("H" + n)
                    .head(PersonName.of("秦大山"), WrittenId.of(head))
                    .build());
            files.add(file(n, id, head));
        }
        var registries = List.of(new Registry(RegistrySource.of("poverty", "乡村振兴局"), rows));
        var identified = AidEngines.identifier().identify(Roll.of(List.of(), students), registries);
        var tiers = AidEngines.tierAssigner().assign(identified, pack, DAY);
        return new EFileRequest(identified, tiers, registries, pack, SchoolTerm.parse("2020-AUTUMN"), files);
    }

    private static String id(int year, int n) {
        return SyntheticIds.valid("430482", LocalDate.of(year, 1, 1).plusDays(n / 1000), n % 1000);
    }

    private static String card(int n) {
        String front = "621700%012d".formatted(n);
        for (char last = '0'; last <= '9'; last++) {
            if (BankCard.isValid(front + last)) {
                return front + last;
            }
        }
        throw new IllegalStateException("one of ten passes");
    }

    private static EFile file(int n, String id, String head) {
        return EFile.of(
                StudentKey.of("p" + n),
                document(n, "PUPIL_ID", 2, typed(NAME, "秦小满"), typed(ID_NUMBER, id), again(ID_NUMBER, id)),
                document(n, "PUPIL_HOUSEHOLD", 1, members(REGISTER + n, id, head)),
                document(n, "PAYEE_ID", 2, typed(NAME, "秦大山"), typed(ID_NUMBER, head), again(ID_NUMBER, head)),
                document(
                        n,
                        "PAYEE_HOUSEHOLD",
                        1,
                        typed(HOUSEHOLD_NUMBER, REGISTER + n),
                        typed(NAME, "秦大山"),
                        typed(ID_NUMBER, head)),
                document(n, "POVERTY_HANDBOOK", 1, members("H" + n, id, head)),
                document(
                        n,
                        "PAYEE_CARD",
                        1,
                        typed(NAME, "秦大山"),
                        typed(CARD_NUMBER, card(n)),
                        again(CARD_NUMBER, card(n))));
    }

    private static Transcribed[] members(String number, String id, String head) {
        return new Transcribed[] {
            typed(HOUSEHOLD_NUMBER, number),
            typed(MEMBER_NAME, "秦大山"),
            typed(MEMBER_ID, head),
            typed(MEMBER_NAME, "秦小满"),
            typed(MEMBER_ID, id)
        };
    }

    private static Transcribed typed(DocumentField field, String value) {
        return new Transcribed(field, value, "teacher", DAY);
    }

    private static Transcribed again(DocumentField field, String value) {
        return new Transcribed(field, value, "clerk", DAY);
    }

    private static EFileDocument document(int n, String type, int sides, Transcribed... typed) {
        List<DocumentPage> pages = new ArrayList<>();
        for (int side = 0; side < sides; side++) {
            String sha256 = "%016x"
                    .formatted((type.hashCode() * 31L + side) * 1_000_003 + n)
                    .repeat(4);
            var attachment = new Attachment(
                    sha256, 240_000, "a.jpg", null, FileKind.JPEG, 1600, 1000, 1, null, 1, DecodeState.OK, null, null);
            String name = sides == 1 ? "" : side == 0 ? "FRONT" : "BACK";
            pages.add(new DocumentPage(name, attachment, List.of(), DAY));
        }
        return new EFileDocument(type, pages, List.of(typed));
    }
}
