package org.aidroll.explain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.DecisionChange;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.VisitType;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.AssertedCategory;
import org.jspecify.annotations.Nullable;

/** Sentences from {@code messages_zh.properties} or {@code messages_en.properties}; names from the pack. */
public final class BundleExplainer implements Explainer {
    private static final Set<String> FEE_ITEMS =
            Arrays.stream(FeeItem.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> VISITS =
            Arrays.stream(VisitType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    /** A step names no pupil. */
    private static final StudentKey NOBODY = StudentKey.of("-");

    private final PolicyPack pack;
    private final Locale locale;
    private final ResourceBundle bundle;
    private final LocalDate day;
    private final DocumentWords documentWords;
    private final Map<FindingCode, String> advices = new EnumMap<>(FindingCode.class);
    /** Parsed once; a format is for one thread at a time. */
    private final Map<String, MessageFormat> sentences = new ConcurrentHashMap<>();

    /**
     * An explainer in Chinese for a Chinese locale, else in English.
     *
     * @param day the day whose names of categories are used
     */
    public BundleExplainer(PolicyPack pack, Locale locale, LocalDate day) {
        this(pack, locale, day, Map.of());
    }

    /**
     * The same with some sentences of somebody's own.
     *
     * @param words by the keys of the bundle
     * @throws org.aidroll.api.finding.AidException if the bundle has no such key, or a sentence cannot be read
     */
    public BundleExplainer(PolicyPack pack, Locale locale, LocalDate day, Map<String, String> words) {
        this.pack = pack;
        this.day = day;
        this.locale = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
        ResourceBundle shipped = bundle("messages_" + this.locale.getLanguage() + ".properties");
        this.bundle = words.isEmpty() ? shipped : new OwnWords(words, shipped, this.locale);
        this.documentWords = new DocumentWords(pack, this.locale, bundle);
        for (FindingCode code : FindingCode.values()) {
            String key = code.name() + ".advice";
            if (bundle.containsKey(key)) {
                advices.put(code, key);
            }
        }
    }

    /** Read by hand: a named module may not give ResourceBundle a Control, and the default one asks the machine. */
    private static ResourceBundle bundle(String file) {
        try (var in = Objects.requireNonNull(BundleExplainer.class.getResourceAsStream(file), file)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String page(Decision decision) {
        return new DecisionPage(this, decision).text();
    }

    @Override
    public String familyCard(Decision decision, String name, String school) {
        return new FamilyCardPage(this, decision).text(name, school);
    }

    @Override
    public String sentence(Award award, Step step) {
        if (step.kind() == StepKind.BY_HAND) {
            return sentence(AssertedCategory.parse(NOBODY, step.row()));
        }
        AmountUnit unit = pack.benefit(award.benefit()).map(Benefit::unit).orElse(AmountUnit.YEAR);
        return say(
                "step." + step.kind(),
                step.in().yuan(),
                step.share(),
                step.out().yuan(),
                say("standardUnit." + unit),
                row(step));
    }

    @Override
    public String sentence(AssertedCategory asserted) {
        return say(
                "step.BY_HAND",
                asserted.person(),
                asserted.day().toString(),
                documentWords.of(asserted.document()).orElse(asserted.document()),
                asserted.validity().last().isPresent()
                        ? say(
                                "step.BY_HAND.until",
                                asserted.validity().last().get().toString())
                        : "",
                category(asserted.category()));
    }

    /** What a step's row says to people: the fees it adds up, the days it covers; else nothing. */
    private String row(Step step) {
        return switch (step.kind()) {
            case FEE -> items(List.of(step.row().split("\\+")));
            case PRORATION -> step.row();
            default -> "";
        };
    }

    private String items(List<String> items) {
        return items.stream().map(item -> say("fee." + item)).collect(Collectors.joining(say("listAll")));
    }

    @Override
    public String sentence(OpenAward open) {
        return switch (open.reason()) {
            case FEE_UNKNOWN -> say("open.FEE_UNKNOWN", items(open.missing()));
            case FACT_UNKNOWN ->
                say(
                        "open.FACT_UNKNOWN",
                        open.missing().stream().map(this::fact).collect(Collectors.joining(say("listAll"))));
            case AWAITING_ALLOCATION, PROOF_NEEDED -> say("open." + open.reason());
        };
    }

    @Override
    public String sentence(DecisionChange change) {
        String cause = cause(change);
        return say("change", benefit(change.benefit()), standing(change.before()), standing(change.after()))
                + (cause.isEmpty() ? "" : say("change.because", cause));
    }

    private String standing(DecisionChange.Standing standing) {
        return say("standing." + standing.kind(), standing.amount().yuan());
    }

    private String cause(DecisionChange change) {
        Step after = change.stepAfter();
        Step before = change.stepBefore();
        if (before != null && after != null) {
            return say(
                    "change.step",
                    say("stepKind." + after.kind()),
                    before.out().yuan(),
                    before.citation().id(),
                    after.out().yuan(),
                    after.citation().id());
        }
        String fact = change.fact();
        return fact == null ? "" : say("change.fact", fact(fact));
    }

    @Override
    public String fact(String key) {
        String name = key.toUpperCase(Locale.ROOT).replace('-', '_');
        String ofFee = name.replaceFirst("^FEE_", "fee.");
        return bundle.containsKey(ofFee) ? say(ofFee) : bundle.containsKey("fact." + name) ? say("fact." + name) : key;
    }

    @Override
    public String sentence(WhyNot whyNot) {
        Fact fact = whyNot.fact();
        if (fact == null) {
            return say(
                    "whyNot." + whyNot.reason(),
                    whyNot.had().stream().map(this::benefit).collect(Collectors.joining(say("list"))));
        }
        String needed = values(fact, whyNot.needed());
        return whyNot.had().isEmpty()
                ? say(fact.isSet() ? "whyNot.none." + fact : "whyNot.none", needed, say("fact." + fact))
                : say("whyNot.CONDITION", say("fact." + fact), needed, values(fact, whyNot.had()));
    }

    @Override
    public String sentence(Finding finding) {
        return say(finding.code().name(), said(finding.arguments()));
    }

    /** Arguments are codes, as files have them; where people have a word for one, it is said instead. */
    private Object[] said(List<String> arguments) {
        return arguments.stream().map(this::word).toArray();
    }

    private String word(String argument) {
        if (pack.benefit(argument).isPresent()) {
            return benefit(argument);
        }
        if (VISITS.contains(argument)) {
            return say("visit." + argument);
        }
        var document = documentWords.of(argument);
        if (document.isPresent()) {
            return document.get();
        }
        return FEE_ITEMS.containsAll(List.of(argument.split(", "))) ? items(List.of(argument.split(", "))) : argument;
    }

    @Override
    public String advice(Finding finding) {
        String key = advices.get(finding.code());
        return key == null ? "" : say(key, said(finding.arguments()));
    }

    @Override
    public String sentence(Evidence evidence) {
        return say("evidence." + evidence.field() + "." + evidence.agreement());
    }

    @Override
    public String sentence(MatchRule rule) {
        return say("rule." + rule);
    }

    @Override
    public String benefit(String code) {
        return pack.benefit(code)
                .map(Benefit::label)
                .map(label -> label.in(locale))
                .orElse(code);
    }

    @Override
    public String category(HardshipCategory category) {
        return pack.category(category)
                .map(rule -> rule.labelOn(day).in(locale))
                .orElseGet(() -> unknownToThePack(category.code()));
    }

    /** A department keeps lists also of people to whom the policy gives nothing. */
    private String unknownToThePack(String code) {
        String key = "category." + code;
        return bundle.containsKey(key) ? say(key) : code;
    }

    @Override
    public String payee(Payee payee) {
        return say("payee." + payee);
    }

    @Override
    public String documentField(DocumentField field) {
        return say("documentField." + field);
    }

    @Override
    public String term(SchoolTerm term) {
        return say("term." + term.season(), Integer.toString(term.year()));
    }

    @Override
    public String unit(AmountUnit unit) {
        return say("unit." + unit);
    }

    @Override
    public String kind(BenefitKind kind) {
        return say("kind." + kind);
    }

    @Override
    public String article(Citation citation) {
        return citation.mark().isVerified() ? citation.article() : citation.article() + say("mark." + citation.mark());
    }

    @Override
    public String citation(Citation citation) {
        return say("citation", citation.document(), article(citation));
    }

    /** The line that heads an award on a page. */
    String award(Award award) {
        return say(
                award.kind() == BenefitKind.LOAN_CEILING ? "award.LOAN_CEILING" : "award",
                benefit(award.benefit()),
                award.amount().yuan(),
                payee(award.payee()),
                unit(award.unit()));
    }

    String say(String key, Object... arguments) {
        var format = sentences.computeIfAbsent(key, named -> new MessageFormat(bundle.getString(named), locale));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    @Override
    public String values(@Nullable Fact fact, List<String> values) {
        return fact == null
                ? ""
                : values.stream().map(value -> value(fact, value)).collect(Collectors.joining(say("list")));
    }

    private String value(Fact fact, String value) {
        return switch (fact) {
            case CATEGORY -> category(HardshipCategory.of(value));
            case GRADE -> say("grade", value);
            case TIER -> pack.tier(value).map(tier -> tier.label().in(locale)).orElse(value);
            case STATUS, STAGE, BOARDING, SCHOOL_KIND, SCHOOL_SEAT, RIDES_BUS -> say(fact + "." + value);
        };
    }
}
