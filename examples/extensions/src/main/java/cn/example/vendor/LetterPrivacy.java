package cn.example.vendor;

import java.util.List;
import java.util.Map;
import org.aidroll.api.policy.Label;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.PrivacyProvider;

/** The letters to families that the vendor writes for aid and keeps in its own table. */
// tag::privacy[]
public final class LetterPrivacy implements PrivacyProvider {
    private static final String PLACE = "t_aid_letter";

    private final Map<String, List<String>> letters;

    public LetterPrivacy(Map<String, List<String>> letters) {
        this.letters = letters;
    }

    @Override
    public List<KeptData> describe() {
        return List.of(new KeptData(
                PLACE,
                new Label("寄给家庭的资助告知书", "letters about aid to the family"),
                new Label("毕业后一年", "one year after leaving")));
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(StudentKey student) {
        List<String> own = letters.getOrDefault(student.value(), List.of());
        return own.isEmpty()
                ? Map.of()
                : Map.of(
                        PLACE,
                        own.stream()
                                .map(text -> Map.<String, Object>of("letter", text))
                                .toList());
    }

    @Override
    public Map<String, Integer> erase(StudentKey student) {
        List<String> erased = letters.remove(student.value());
        return erased == null ? Map.of() : Map.of(PLACE, erased.size());
    }
}
// end::privacy[]
