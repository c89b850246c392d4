package org.aidroll.efile;

import static org.aidroll.api.policy.DocumentField.CARD_NUMBER;
import static org.aidroll.api.policy.DocumentField.DISABILITY_NUMBER;
import static org.aidroll.api.policy.DocumentField.HOUSEHOLD_NUMBER;
import static org.aidroll.api.policy.DocumentField.ID_NUMBER;
import static org.aidroll.api.policy.DocumentField.ISSUED_ON;
import static org.aidroll.api.policy.DocumentField.MEMBER_ID;
import static org.aidroll.api.policy.DocumentField.MEMBER_NAME;
import static org.aidroll.api.policy.DocumentField.NAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aidroll.SyntheticId;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileReport;
import org.aidroll.api.efile.EFileRequest;
import org.aidroll.api.efile.EFileValidation;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.Application;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;

/**
 * A pupil who is registered poor and disabled, a brother, their father, and e-files in which all is there and all fits; a
 * test breaks one thing.
 */
final class OneFamily {
    static final PolicyPack PACK = PolicyPacks.shipped("county-plan-2020");
    static final LocalDate DAY = LocalDate.of(2020, 11, 20);
    static final String PUPIL_ID = SyntheticId.of(LocalDate.of(2010, 5, 6), 42);
    static final String BROTHER_ID = SyntheticId.of(LocalDate.of(2012, 7, 8), 51);
    static final String FATHER_ID = SyntheticId.of(LocalDate.of(1980, 3, 4), 17);
    static final String STRANGER_ID = SyntheticId.of(LocalDate.of(1979, 1, 2), 33);
    static final String CARD = "6217001234567890122";
    static final String REGISTER = "048200123";
    static final String HANDBOOK = "43048200017";

    private final List<EFile> earlier = new ArrayList<>();
    private final List<Application> applications = new ArrayList<>();
    private final List<RegistryRecord> poverty = new ArrayList<>();
    private final List<RegistryRecord> disabled = new ArrayList<>();
    private Student.Builder pupil = student("p1", "秦小满", PUPIL_ID, Sex.FEMALE);

    OneFamily() {
        poverty.add(listed(2, "秦小满", PUPIL_ID).build());
        poverty.add(listed(3, "秦大山", FATHER_ID).build());
        disabled.add(RegistryRecord.builder(2, HardshipCategory.of("DISABLED"))
                .name(PersonName.of("秦小满"))
                .id(WrittenId.of(PUPIL_ID))
                .certificateNumber(PUPIL_ID + "43")
                .build());
    }

    private static RegistryRecord.Builder listed(int row, String name, String id) {
        return RegistryRecord.builder(row, HardshipCategory.of("POVERTY"))
                .name(PersonName.of(name))
                .id(WrittenId.of(id))
                .householdNumber(HANDBOOK)
                .head(PersonName.of("秦大山"), WrittenId.of(FATHER_ID));
    }

    static Student.Builder student(String key, String name, String id, Sex sex) {
        return Student.builder(
                        StudentKey.of(key), PersonName.of(name), Enrolment.boarder("2143048201", Stage.PRIMARY, 4))
                .id(id)
                .rollNumber("G" + id)
                .sex(sex)
                .birthDate(
                        LocalDate.parse(id.substring(6, 10) + "-" + id.substring(10, 12) + "-" + id.substring(12, 14)));
    }

    /** The pupil on the roll, to be changed before validation. */
    Student.Builder pupil() {
        return pupil;
    }

    OneFamily pupil(Student.Builder other) {
        pupil = other;
        return this;
    }

    OneFamily earlier(EFile file) {
        earlier.add(file);
        return this;
    }

    OneFamily notListed() {
        poverty.clear();
        disabled.clear();
        return this;
    }

    OneFamily brotherListed() {
        poverty.add(listed(4, "秦小川", BROTHER_ID).build());
        return this;
    }

    OneFamily claims(String category) {
        applications.add(new Application(
                StudentKey.of("p1"), LocalDate.of(2020, 9, 10), HardshipCategory.of(category), null, null));
        return this;
    }

    /** The e-file in which nothing is wrong. */
    static MadePupil whole() {
        var file = new MadePupil("p1");
        identity(file, "秦小满", PUPIL_ID);
        return file.page("POVERTY_HANDBOOK", "PAGE", "handbook")
                .typed("POVERTY_HANDBOOK", HOUSEHOLD_NUMBER, HANDBOOK)
                .typed("POVERTY_HANDBOOK", MEMBER_NAME, "秦大山")
                .typed("POVERTY_HANDBOOK", MEMBER_NAME, "秦小满")
                .typed("POVERTY_HANDBOOK", MEMBER_ID, FATHER_ID)
                .typed("POVERTY_HANDBOOK", MEMBER_ID, PUPIL_ID)
                .page("DISABILITY_CERTIFICATE", "PAGE", "certificate")
                .typed("DISABILITY_CERTIFICATE", NAME, "秦小满")
                .typed("DISABILITY_CERTIFICATE", DISABILITY_NUMBER, PUPIL_ID + "43")
                .typed("DISABILITY_CERTIFICATE", ISSUED_ON, "2018-04-01");
    }

    /** The brother's, who is in no hardship of his own that the pack asks about. */
    static MadePupil brother() {
        var file = new MadePupil("p2");
        identity(file, "秦小川", BROTHER_ID);
        return file;
    }

    private static void identity(MadePupil file, String name, String id) {
        file.page("PUPIL_ID", "FRONT", name + " front")
                .page("PUPIL_ID", "BACK", name + " back")
                .typed("PUPIL_ID", NAME, name)
                .twice("PUPIL_ID", ID_NUMBER, id)
                .page("PUPIL_HOUSEHOLD", "PAGE", "register")
                .typed("PUPIL_HOUSEHOLD", HOUSEHOLD_NUMBER, REGISTER)
                .typed("PUPIL_HOUSEHOLD", MEMBER_NAME, "秦大山")
                .typed("PUPIL_HOUSEHOLD", MEMBER_NAME, "秦小满")
                .typed("PUPIL_HOUSEHOLD", MEMBER_NAME, "秦小川")
                .typed("PUPIL_HOUSEHOLD", MEMBER_ID, FATHER_ID)
                .typed("PUPIL_HOUSEHOLD", MEMBER_ID, PUPIL_ID)
                .typed("PUPIL_HOUSEHOLD", MEMBER_ID, BROTHER_ID)
                .page("PAYEE_ID", "FRONT", "father front")
                .page("PAYEE_ID", "BACK", "father back")
                .typed("PAYEE_ID", NAME, "秦大山")
                .twice("PAYEE_ID", ID_NUMBER, FATHER_ID)
                .page("PAYEE_HOUSEHOLD", "PAGE", "head")
                .typed("PAYEE_HOUSEHOLD", HOUSEHOLD_NUMBER, REGISTER)
                .typed("PAYEE_HOUSEHOLD", NAME, "秦大山")
                .typed("PAYEE_HOUSEHOLD", ID_NUMBER, FATHER_ID)
                .page("PAYEE_CARD", "FRONT", "card")
                .typed("PAYEE_CARD", NAME, "秦大山")
                .twice("PAYEE_CARD", CARD_NUMBER, CARD);
    }

    EFileValidation validate(EFile... files) {
        return AidEngines.eFileValidator().validate(request(files));
    }

    EFileRequest request(EFile... files) {
        var brother = student("p2", "秦小川", BROTHER_ID, Sex.MALE).build();
        var roll = Roll.of(List.of(), List.of(pupil.build(), brother));
        var registries = List.of(
                new Registry(RegistrySource.of("poverty", "乡村振兴局"), poverty),
                new Registry(RegistrySource.of("disabled", "残联"), disabled));
        var identified = AidEngines.identifier()
                .identify(IdentificationRequest.of(roll, registries).on(DAY));
        var tiers = AidEngines.tierAssigner().assign(identified, applications, PACK, DAY);
        return new EFileRequest(
                identified, tiers, registries, PACK, SchoolTerm.parse("2020-AUTUMN"), List.of(files), earlier);
    }

    /** The report on the pupil whose e-file this is. */
    EFileReport report(MadePupil file) {
        return validate(file.file()).report(file.key()).orElseThrow();
    }

    /** What was found in that e-file, in the words that people read. */
    List<String> said(MadePupil file, Locale locale) {
        var explainer = AidEngines.explainer(PACK, locale);
        return report(file).findings().stream().map(explainer::sentence).toList();
    }
}
