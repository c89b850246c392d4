package org.aidroll.api.explain;

import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.AssertedCategory;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Says decisions and findings in one language, with the names one pack gives to its benefits and categories. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Explainer {

    /** One page for a person: what is due, step by step with the articles, and why the rest is not. */
    String page(Decision decision);

    /**
     * The same for the family (明白卡): in plain words, without numbers of files and articles.
     *
     * @param decision the decision
     * @param name the pupil's name
     * @param school the school's name
     */
    String familyCard(Decision decision, String name, String school);

    /** One step of an award, as a sentence. */
    String sentence(Award award, Step step);

    /** Why the amount of a benefit is open, as a sentence. */
    String sentence(OpenAward open);

    /** What changed for a benefit between two decisions, and what made it so, as a sentence. */
    String sentence(DecisionChange change);

    /** Why a benefit is not due, as a sentence. */
    String sentence(WhyNot whyNot);

    /** What was found, as a sentence. */
    String sentence(Finding finding);

    /** What to do about a finding; empty text where there is nothing to do. */
    String advice(Finding finding);

    /** One piece of evidence, as a short clause. */
    String sentence(Evidence evidence);

    /** By which rule a row was linked, as a short clause. */
    String sentence(MatchRule rule);

    /** What a person asserts, on which document and for how long, as a sentence. */
    String sentence(AssertedCategory asserted);

    /** What people call the benefit of that code. */
    String benefit(String code);

    /** What people call the category; its code where the pack does not know it. */
    String category(HardshipCategory category);

    /** What people call the fact of that name; the name itself where there is no word for it. */
    String fact(String key);

    /** The values of a fact, as people call them, in one line; empty text where there are none. */
    String values(@Nullable Fact fact, List<String> values);

    /** For which time an amount is, such as each term. */
    String unit(AmountUnit unit);

    /** In which form a benefit reaches the pupil. */
    String kind(BenefitKind kind);

    /** Who receives the money. */
    String payee(Payee payee);

    /** What people call that which is read off a document, such as 身份证号. */
    String documentField(DocumentField field);

    /** The term, as people call it. */
    String term(SchoolTerm term);

    /** The article, with how well its source is known where it was not read itself. */
    String article(Citation citation);

    /** The document and the article. */
    String citation(Citation citation);
}
