package org.aidroll.county.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A few e-files: of the first poor family with two pupils on the roll, one file is whole and the other has only what is its
 * pupil's own; of the next poor family, the card bears another name and nobody typed it again.
 */
final class EFiles {
    private static final List<String> HEADER =
            List.of("student", "slot", "file", "field", "value", "keyed_by", "keyed_at");
    private static final String ENTERED_BY = "录入员甲";
    private static final String CHECKED_BY = "复核员乙";

    private final Path in;
    private final Chance chance;
    private final LocalDate day;
    private final List<List<String>> lines = new ArrayList<>(List.of(HEADER));

    EFiles(Path in, CountyPlan plan) {
        this.in = in;
        this.chance = new Chance(plan.seed() + 1);
        this.day = plan.term().assessment().minusDays(30);
    }

    void write(List<Household> households) throws IOException {
        Files.createDirectories(in.resolve("efiles"));
        List<Household> poor = households.stream()
                .filter(family -> family.poor()
                        && family.pupils().size() == 2
                        && family.pupils().stream().allMatch(EFiles::isPlain))
                .toList();
        Household whole = poor.get(0);
        Pupil first = whole.pupils().get(0);
        Pupil second = whole.pupils().get(1);
        identity(first, true);
        household(first, whole);
        card(first, whole.head().name(), true);
        identity(second, true);
        Household other = poor.get(1);
        identity(other.pupils().get(0), false);
        card(other.pupils().get(0), second.person().name(), false);
        TableFiles.write(in, "efiles", FileForm.UTF8, lines);
    }

    private static boolean isPlain(Pupil pupil) {
        return pupil.enrolled()
                && pupil.papers().idOnRoll().equals(pupil.person().id());
    }

    private void identity(Pupil pupil, boolean photographed) throws IOException {
        if (photographed) {
            picture(pupil, "PUPIL_ID.FRONT");
            picture(pupil, "PUPIL_ID.BACK");
        }
        typed(pupil, "PUPIL_ID", "姓名", pupil.person().name());
        twice(pupil, "PUPIL_ID", "身份证号", pupil.person().id());
    }

    private void household(Pupil pupil, Household family) throws IOException {
        Person head = family.head();
        String register = "H" + chance.digits(8);
        picture(pupil, "PUPIL_HOUSEHOLD");
        typed(pupil, "PUPIL_HOUSEHOLD", "户号", register);
        members(pupil, "PUPIL_HOUSEHOLD", family);
        picture(pupil, "PAYEE_ID.FRONT");
        picture(pupil, "PAYEE_ID.BACK");
        typed(pupil, "PAYEE_ID", "姓名", head.name());
        twice(pupil, "PAYEE_ID", "身份证号", head.id());
        picture(pupil, "PAYEE_HOUSEHOLD");
        typed(pupil, "PAYEE_HOUSEHOLD", "户号", register);
        typed(pupil, "PAYEE_HOUSEHOLD", "姓名", head.name());
        typed(pupil, "PAYEE_HOUSEHOLD", "身份证号", head.id());
        picture(pupil, "POVERTY_HANDBOOK");
        typed(pupil, "POVERTY_HANDBOOK", "户编号", family.number());
        members(pupil, "POVERTY_HANDBOOK", family);
    }

    private void members(Pupil pupil, String slot, Household family) {
        for (Household.Member member : family.members()) {
            typed(pupil, slot, "成员姓名", member.person().name());
            typed(pupil, slot, "成员身份证号", member.person().id());
        }
    }

    private void card(Pupil pupil, String holder, boolean checked) throws IOException {
        String card = Cards.card(chance);
        picture(pupil, "PAYEE_CARD");
        typed(pupil, "PAYEE_CARD", "户名", holder);
        if (checked) {
            twice(pupil, "PAYEE_CARD", "银行卡号", card);
        } else {
            typed(pupil, "PAYEE_CARD", "银行卡号", card);
        }
    }

    private void picture(Pupil pupil, String slot) throws IOException {
        String name = pupil.key() + "-" + slot.toLowerCase(Locale.ROOT).replace('.', '-') + ".png";
        DrawnPage.write(chance, in.resolve("efiles").resolve(name));
        lines.add(List.of(pupil.key(), slot, name, "", "", ENTERED_BY, day.toString()));
    }

    private void typed(Pupil pupil, String slot, String field, String value) {
        lines.add(List.of(pupil.key(), slot, "", field, value, ENTERED_BY, day.toString()));
    }

    private void twice(Pupil pupil, String slot, String field, String value) {
        typed(pupil, slot, field, value);
        lines.add(List.of(
                pupil.key(), slot, "", field, value, CHECKED_BY, day.plusDays(1).toString()));
    }
}
