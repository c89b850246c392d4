package org.aidroll.efile;

import static org.aidroll.api.policy.DocumentField.CARD_NUMBER;
import static org.aidroll.api.policy.DocumentField.CERTIFICATE_NUMBER;
import static org.aidroll.api.policy.DocumentField.DISABILITY_NUMBER;
import static org.aidroll.api.policy.DocumentField.EXPIRES_ON;
import static org.aidroll.api.policy.DocumentField.HOUSEHOLD_NUMBER;
import static org.aidroll.api.policy.DocumentField.ID_NUMBER;
import static org.aidroll.api.policy.DocumentField.ISSUED_ON;
import static org.aidroll.api.policy.DocumentField.MEMBER_ID;
import static org.aidroll.api.policy.DocumentField.MEMBER_NAME;
import static org.aidroll.api.policy.DocumentField.NAME;
import static org.aidroll.api.policy.DocumentField.ORGANISATION_CODE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.aidroll.SyntheticId;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileRequest;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identity.BankCard;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.engine.AidEngines;

/**
 * A county of households with one to three pupils, each of a category, with lists and e-files in which all fits. Names are
 * few, so that many people share one.
 */
final class MadeEFileCounty {
    private static final String[] CATEGORIES = {"POVERTY", "DIBAO", "TEKUN", "DISABLED", "ORPHAN"};
    private static final String SURNAMES = "秦沈阮陆";
    private static final String GIVEN = "小大满山禾知川澜";

    private final Random random;
    private final Set<String> ids = new HashSet<>();
    private final List<Student> students = new ArrayList<>();
    private final Map<String, List<RegistryRecord>> rows = new HashMap<>();
    private final List<MadePupil> files = new ArrayList<>();
    private final List<Registry> registries = new ArrayList<>();
    private final IdentifiedRoll identified;
    private final TierAssignments tiers;

    MadeEFileCounty(long seed, int households) {
        this.random = new Random(seed);
        for (int n = 0; n < households; n++) {
            household(n);
        }
        rows.forEach((category, records) -> registries.add(new Registry(RegistrySource.of(category, "部门"), records)));
        identified = AidEngines.identifier()
                .identify(IdentificationRequest.of(Roll.of(List.of(), students), registries)
                        .on(OneFamily.DAY));
        tiers = AidEngines.tierAssigner().assign(identified, OneFamily.PACK, OneFamily.DAY);
    }

    /** A person who never was. */
    private record Person(String name, String id) {}

    private Person person(char surname, int year) {
        String id;
        do {
            id = SyntheticId.of(LocalDate.of(year, 1, 1).plusDays(random.nextInt(1500)), random.nextInt(1000));
        } while (!ids.add(id));
        String name = "" + surname + any(GIVEN) + any(GIVEN);
        return new Person(name, id);
    }

    private char any(String text) {
        return text.charAt(random.nextInt(text.length()));
    }

    private String card() {
        String front = "621700%012d".formatted(random.nextInt(1_000_000_000));
        for (char last = '0'; last <= '9'; last++) {
            if (BankCard.isValid(front + last)) {
                return front + last;
            }
        }
        throw new AssertionError("one of ten passes");
    }

    private void household(int n) {
        char surname = any(SURNAMES);
        String category = CATEGORIES[random.nextInt(CATEGORIES.length)];
        var head = person(surname, 1970);
        List<Person> pupils = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            pupils.add(person(surname, 2008));
        }
        String number = "%s%09d".formatted(category.charAt(0), 1000 + n);
        String organisation = category.equals("ORPHAN") && random.nextBoolean() ? "91350100M000100Y43" : null;
        // An institution has one account for all whom it brings up.
        String card = organisation == null ? card() : OneFamily.CARD;
        for (int i = 0; i < pupils.size(); i++) {
            var pupil = pupils.get(i);
            String key = "p" + n + "-" + i;
            students.add(OneFamily.student(key, pupil.name(), pupil.id(), sex(pupil.id()))
                    .build());
            var list = rows.computeIfAbsent(category, none -> new ArrayList<>());
            list.add(RegistryRecord.builder(list.size() + 2, HardshipCategory.of(category))
                    .name(PersonName.of(pupil.name()))
                    .id(WrittenId.of(pupil.id()))
                    .householdNumber(category.equals("DISABLED") ? null : number)
                    .certificateNumber(category.equals("DISABLED") ? pupil.id() + "42" : null)
                    .head(PersonName.of(head.name()), WrittenId.of(head.id()))
                    .build());
            var file = new MadePupil(key);
            identity(file, pupil, head, pupils, n, card, organisation);
            evidence(file, category, number, pupil, head, pupils);
            files.add(file);
        }
    }

    private static Sex sex(String id) {
        return (id.charAt(16) & 1) == 1 ? Sex.MALE : Sex.FEMALE;
    }

    private static void identity(
            MadePupil file, Person pupil, Person head, List<Person> pupils, int n, String card, String organisation) {
        file.page("PUPIL_ID", "FRONT", "front" + pupil.id())
                .page("PUPIL_ID", "BACK", "back" + pupil.id())
                .typed("PUPIL_ID", NAME, pupil.name())
                .twice("PUPIL_ID", ID_NUMBER, pupil.id())
                .page("PUPIL_HOUSEHOLD", "PAGE", "register" + n)
                .typed("PUPIL_HOUSEHOLD", HOUSEHOLD_NUMBER, "04" + n);
        members(file, "PUPIL_HOUSEHOLD", head, pupils);
        if (organisation == null) {
            file.page("PAYEE_ID", "FRONT", "front" + head.id())
                    .page("PAYEE_ID", "BACK", "back" + head.id())
                    .typed("PAYEE_ID", NAME, head.name())
                    .twice("PAYEE_ID", ID_NUMBER, head.id())
                    .page("PAYEE_HOUSEHOLD", "PAGE", "head" + n)
                    .typed("PAYEE_HOUSEHOLD", HOUSEHOLD_NUMBER, "04" + n)
                    .typed("PAYEE_HOUSEHOLD", NAME, head.name())
                    .typed("PAYEE_HOUSEHOLD", ID_NUMBER, head.id());
        } else {
            file.page("INSTITUTION_LICENCE", "PAGE", organisation)
                    .typed("INSTITUTION_LICENCE", NAME, "青禾县儿童福利院")
                    .typed("INSTITUTION_LICENCE", ORGANISATION_CODE, organisation);
        }
        file.page("PAYEE_CARD", "FRONT", "card" + card)
                .typed("PAYEE_CARD", NAME, organisation == null ? head.name() : "青禾县儿童福利院")
                .twice("PAYEE_CARD", CARD_NUMBER, card);
    }

    private static void members(MadePupil file, String type, Person head, List<Person> pupils) {
        file.typed(type, MEMBER_NAME, head.name()).typed(type, MEMBER_ID, head.id());
        pupils.forEach(one -> file.typed(type, MEMBER_NAME, one.name()).typed(type, MEMBER_ID, one.id()));
    }

    private static void evidence(
            MadePupil file, String category, String number, Person pupil, Person head, List<Person> pupils) {
        switch (category) {
            case "POVERTY" -> {
                file.page("POVERTY_HANDBOOK", "PAGE", "handbook" + number)
                        .typed("POVERTY_HANDBOOK", HOUSEHOLD_NUMBER, number);
                members(file, "POVERTY_HANDBOOK", head, pupils);
            }
            case "DISABLED" ->
                file.page("DISABILITY_CERTIFICATE", "PAGE", "certificate" + pupil.id())
                        .typed("DISABILITY_CERTIFICATE", NAME, pupil.name())
                        .typed("DISABILITY_CERTIFICATE", DISABILITY_NUMBER, pupil.id() + "42")
                        .typed("DISABILITY_CERTIFICATE", ISSUED_ON, "2018-04-01");
            case "ORPHAN" ->
                file.page("ORPHAN_CERTIFICATE", "PAGE", "certificate" + pupil.id())
                        .typed("ORPHAN_CERTIFICATE", NAME, pupil.name())
                        .typed("ORPHAN_CERTIFICATE", CERTIFICATE_NUMBER, "GE" + pupil.id());
            default -> {
                String type = category + "_CERTIFICATE";
                file.page(type, "PAGE", "certificate" + number)
                        .typed(type, NAME, head.name())
                        .typed(type, CERTIFICATE_NUMBER, number)
                        .typed(type, EXPIRES_ON, "2022年12月31日");
            }
        }
    }

    List<MadePupil> files() {
        return files;
    }

    /** The county with these e-files. */
    EFileRequest request(List<EFile> theirs) {
        return new EFileRequest(identified, tiers, registries, OneFamily.PACK, SchoolTerm.parse("2020-AUTUMN"), theirs);
    }
}
