package org.aidroll.sis.web.efile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aidroll.api.efile.SlotState;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Student;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.document.Documents;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.store.UploadLink;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Html;
import org.jspecify.annotations.Nullable;

/**
 * What a family sees of a link: the page, which has nothing of anybody, and then the pupil by the first character of the
 * name and the class, and which photographs are still asked for.
 */
final class UploadPage {
    private final Supplier<RollReader> roll;
    private final Supplier<DecisionService> decisions;
    private final Supplier<Documents> documents;
    private final String version;

    /**
     * What is asked for.
     *
     * @param pupil the first character of the name, then asterisks
     * @param left how many photographs the link still takes
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private record View(
            String pupil, String stage, int grade, String className, String expires, int left, List<Slot> slots) {}

    /** A photograph that is asked for, and whether it is there. */
    private record Slot(String slot, String document, String side, String state) {}

    UploadPage(
            Supplier<RollReader> roll,
            Supplier<DecisionService> decisions,
            Supplier<Documents> documents,
            String version) {
        this.roll = roll;
        this.decisions = decisions;
        this.documents = documents;
        this.version = version;
    }

    /** The page, the same for everybody. */
    void show(Exchange exchange) throws IOException {
        boolean chinese = exchange.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        String base = Html.escape(exchange.request().getContextPath() + "/aidroll/");
        exchange.familyHtml(
                "<!DOCTYPE html>\n<html lang=\"" + (chinese ? "zh-CN" : "en") + "\"><head><meta charset=\"UTF-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                        + "<meta name=\"format-detection\" content=\"telephone=no\"><meta name=\"robots\" content=\"noindex\">"
                        + "<title>" + (chinese ? "提交资助材料" : "Documents for student aid") + "</title>"
                        + "<link rel=\"stylesheet\" href=\"" + base + "upload.css?v=" + version + "\">"
                        + "<script type=\"module\" src=\"" + base + "upload.js?v=" + version + "\"></script></head>"
                        + "<body><main id=\"upload\"><noscript>" + (chinese ? "请用微信或手机浏览器打开" : "Please allow scripts")
                        + "</noscript></main></body></html>\n");
    }

    PolicyPack pack() {
        return decisions.get().pack();
    }

    /** What is asked for; empty where the pupil has left the roll. */
    Optional<Object> state(UploadLink link, Locale locale) {
        return roll.get().find(link.student()).map(student -> view(link, student, locale));
    }

    private View view(UploadLink link, Student student, Locale locale) {
        var enrolment = student.enrolment();
        var explainer = AidEngines.explainer(decisions.get().pack(), locale);
        Map<String, SlotState> states = new HashMap<>();
        decisions.get().eFile(student).ifPresent(report -> report.slots()
                .forEach(status -> states.put(status.slot().name(), status.state())));
        return new View(
                student.name().toString(),
                explainer.values(Fact.STAGE, List.of(enrolment.stage().name())),
                enrolment.grade(),
                enrolment.className(),
                decisions.get().wallTime(link.expires()).toString(),
                documents.get().links().left(link),
                decisions.get().pack().documents().types().stream()
                        .flatMap(type -> slots(type, link, states, locale))
                        .toList());
    }

    private Stream<Slot> slots(DocumentType type, UploadLink link, Map<String, SlotState> states, Locale locale) {
        return type.sides().stream()
                .filter(side -> link.slots().contains(EFileDeskWriter.slot(type, side)))
                .map(side -> {
                    String slot = EFileDeskWriter.slot(type, side);
                    @Nullable SlotState known = states.get(slot);
                    SlotState state = known != null
                            ? known
                            : EFileDeskWriter.state(
                                    documents.get().vault(),
                                    documents
                                            .get()
                                            .vault()
                                            .newest(link.student(), slot)
                                            .orElse(null));
                    return new Slot(
                            slot,
                            type.label().in(locale),
                            type.sides().size() == 1 ? "" : side.label().in(locale),
                            state.name());
                });
    }
}
