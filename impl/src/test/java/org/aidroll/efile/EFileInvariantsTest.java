package org.aidroll.efile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileDocument;
import org.aidroll.api.efile.EFileReport;
import org.aidroll.api.efile.EFileRequest;
import org.aidroll.api.efile.EFileState;
import org.aidroll.api.efile.EFileValidation;
import org.aidroll.api.efile.Transcribed;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.Test;

/** The invariants of the design, on a made county with a fixed seed. */
class EFileInvariantsTest {
    private static final Pattern ID_OR_CARD = Pattern.compile("\\d{12,}");

    /** What compares documents with roll, lists, other documents and other files; not what is said of one value. */
    private static final Set<FindingCode> ACROSS = Set.of(
            FindingCode.DOCUMENT_ID_DIFFERS,
            FindingCode.DOCUMENT_NAME_DIFFERS,
            FindingCode.CERTIFICATE_OF_STRANGER,
            FindingCode.DISABILITY_LEVEL_DIFFERS,
            FindingCode.HOUSEHOLD_NUMBER_DIFFERS,
            FindingCode.HOUSEHOLD_LACKS_MEMBER,
            FindingCode.PAYEE_NOT_ALLOWED,
            FindingCode.ACCOUNT_OF_SEVERAL_HOUSEHOLDS,
            FindingCode.NUMBER_OF_SEVERAL_HOUSEHOLDS);

    private final MadeEFileCounty county = new MadeEFileCounty(20201120, 24);

    private EFileValidation validate(List<EFile> files) {
        return AidEngines.eFileValidator().validate(county.request(files));
    }

    private List<EFile> all() {
        return county.files().stream().map(MadePupil::file).toList();
    }

    @Test
    void a_county_in_which_all_fits_is_complete() {
        assertThat(validate(all()).allFindings()).isEmpty();
        assertThat(validate(all()).reports())
                .hasSize(county.files().size())
                .allMatch(report -> report.state() == EFileState.COMPLETE);
    }

    /**
     * Another pupil's document in place of the own one: for every pupil, every kind of document that carries a number, and
     * every second other pupil who has one with other numbers.
     */
    @Test
    void another_pupils_document_swapped_in_is_found_each_time() {
        Map<String, Integer> swaps = new HashMap<>();
        List<String> missed = new ArrayList<>();
        List<EFile> whole = all();
        for (int i = 0; i < whole.size(); i++) {
            for (int j = i % 2; j < whole.size(); j += 2) {
                MadePupil mine = county.files().get(i);
                MadePupil other = county.files().get(j);
                for (String type : mine.types()) {
                    if (other.numbers(type).isEmpty() || other.numbers(type).equals(mine.numbers(type))) {
                        continue;
                    }
                    List<EFile> files = new ArrayList<>(whole);
                    files.set(i, mine.copy().swap(type, other).file());
                    swaps.merge(type, 1, Integer::sum);
                    if (Collections.disjoint(report(files, mine.key()).codes(), ACROSS)) {
                        missed.add(type + " of " + other.key() + " in the file of " + mine.key());
                    }
                }
            }
        }
        assertThat(swaps.values().stream().mapToInt(n -> n).sum()).isGreaterThan(3000);
        assertThat(swaps.keySet()).hasSize(10);
        assertThat(missed).isEmpty();
    }

    private EFileReport report(List<EFile> files, StudentKey pupil) {
        return validate(files).report(pupil).orElseThrow();
    }

    /** The files of the county with something wrong in one of three. */
    private List<MadePupil> damaged(Random random) {
        List<MadePupil> files = new ArrayList<>();
        for (MadePupil file : county.files()) {
            var copy = file.copy();
            if (random.nextInt(3) == 0) {
                var other = county.files().get(random.nextInt(county.files().size()));
                String type = copy.types().get(random.nextInt(copy.types().size()));
                switch (random.nextInt(4)) {
                    case 0 -> copy.without(type);
                    case 1 -> copy.swap(type, other);
                    case 2 -> copy.typed(type, DocumentField.NAME, "沈知");
                    default -> copy.replace(type, DocumentField.ID_NUMBER, "430482199");
                }
            }
            files.add(copy);
        }
        return files;
    }

    @Test
    void validation_gives_the_same_again() {
        var request = county.request(
                damaged(new Random(7)).stream().map(MadePupil::file).toList());
        var first = AidEngines.eFileValidator().validate(request);
        assertThat(AidEngines.eFileValidator().validate(request)).isEqualTo(first);
        assertThat(first.allFindings()).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    @Test
    void no_order_of_pupils_files_documents_or_values_changes_a_report() {
        List<EFile> files = damaged(new Random(8)).stream().map(MadePupil::file).collect(Collectors.toList());
        Map<StudentKey, EFileReport> expected = byStudent(validate(files));
        for (int seed = 0; seed < 5; seed++) {
            var random = new Random(seed);
            List<EFile> shuffled = new ArrayList<>(
                    files.stream().map(file -> shuffled(file, random)).toList());
            Collections.shuffle(shuffled, random);
            var request = county.request(shuffled);
            var assignments = new ArrayList<>(request.tiers().assignments());
            Collections.shuffle(assignments, random);
            var other = AidEngines.eFileValidator()
                    .validate(new EFileRequest(
                            request.identified(),
                            new TierAssignments(request.tiers().assessmentDate(), assignments),
                            request.registries(),
                            request.pack(),
                            request.term(),
                            shuffled));
            assertThat(byStudent(other)).isEqualTo(expected);
        }
    }

    private static Map<StudentKey, EFileReport> byStudent(EFileValidation validation) {
        return validation.reports().stream().collect(Collectors.toMap(EFileReport::student, report -> report));
    }

    private static EFile shuffled(EFile file, Random random) {
        List<EFileDocument> documents = new ArrayList<>();
        for (EFileDocument document : file.documents()) {
            List<Transcribed> typed = new ArrayList<>(document.transcribed());
            Collections.shuffle(typed, random);
            documents.add(new EFileDocument(document.type(), document.pages(), typed));
        }
        Collections.shuffle(documents, random);
        return new EFile(file.student(), documents);
    }

    /** Short here; with {@code -Defile.fuzz=100000} as long as one likes. */
    @Test
    void random_transcriptions_throw_nothing_and_show_no_number() {
        int runs = Integer.getInteger("efile.fuzz", 300);
        var random = new Random(9);
        var chinese = AidEngines.explainer(OneFamily.PACK, Locale.CHINA);
        var english = AidEngines.explainer(OneFamily.PACK, Locale.ENGLISH);
        for (int run = 0; run < runs; run++) {
            var file = OneFamily.whole();
            for (int i = random.nextInt(12); i >= 0; i--) {
                String type = OneFamily.PACK
                        .documents()
                        .types()
                        .get(random.nextInt(12))
                        .code();
                var field = DocumentField.values()[random.nextInt(DocumentField.values().length)];
                file.by("p" + random.nextInt(3), type, field, text(random));
            }
            List<Finding> found = new OneFamily()
                    .validate(file.file(), OneFamily.brother().file())
                    .allFindings();
            for (Finding finding : found) {
                for (String shown : List.of(
                        chinese.sentence(finding),
                        english.sentence(finding),
                        chinese.advice(finding),
                        finding.toString())) {
                    assertThat(shown).doesNotContainPattern(ID_OR_CARD);
                }
            }
        }
    }

    private static String text(Random random) {
        String whole =
                switch (random.nextInt(6)) {
                    case 0 -> OneFamily.STRANGER_ID;
                    case 1 -> OneFamily.CARD;
                    case 2 -> OneFamily.PUPIL_ID + "42B";
                    case 3 -> "2020-02-30";
                    case 4 -> "秦小满";
                    default -> "";
                };
        var text = new StringBuilder(whole);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, Character.toChars(random.nextInt(0x10FFFF)));
                case 1 -> text.insert(at, "０９x-· 年月长期级".charAt(random.nextInt(11)));
                default -> text.setLength(at);
            }
        }
        return text.toString();
    }
}
