package org.aidroll.county.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.roll.Student;
import org.aidroll.api.subsidy.Entitlements;

/** The text of family cards (明白卡); pupils who are due the same have the same card but for names, so it is made once. */
final class FamilyCard {
    private static final String NAME = "\uE000";
    private static final String SCHOOL = "\uE001";

    private final Entitlements entitlements;
    private final Wording wording;
    private final Map<List<Object>, String> cards = new HashMap<>();

    FamilyCard(Entitlements entitlements, Wording wording) {
        this.entitlements = entitlements;
        this.wording = wording;
    }

    /** Whether something is due to the pupil at that place of the roll; what may only be lent is not. */
    boolean isDue(int index) {
        for (Award award : entitlements.awards(index)) {
            if (award.kind() != BenefitKind.LOAN_CEILING && award.amount().isPositive()) {
                return true;
            }
        }
        return false;
    }

    /** The card of the pupil at that place of the roll. */
    String text(int index, Student pupil) {
        List<Object> same = List.of(
                entitlements.awards(index).stream().map(FamilyCard::shown).toList(),
                entitlements.open(index).stream().map(FamilyCard::shown).toList());
        return cards.computeIfAbsent(
                        same, first -> wording.explainer().familyCard(entitlements.decision(index), NAME, SCHOOL))
                .replace(NAME, pupil.name().written())
                .replace(SCHOOL, wording.schoolOf(pupil) + "　" + wording.classOf(pupil));
    }

    private static List<Object> shown(Award award) {
        return List.of(award.benefit(), award.amount(), award.unit(), award.payee(), award.kind());
    }

    private static List<Object> shown(OpenAward open) {
        return List.of(open.benefit(), open.reason(), open.missing());
    }
}
