package org.aidroll.sis.web.efile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.EFileReport;
import org.aidroll.api.efile.SlotState;
import org.aidroll.api.efile.SlotStatus;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentSide;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.roll.Student;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.document.DocumentVault;
import org.aidroll.sis.document.Documents;
import org.aidroll.sis.store.KeptDocument;
import org.aidroll.sis.store.TypedValue;
import org.aidroll.sis.store.UploadLink;
import org.aidroll.sis.web.view.EFileView;
import org.aidroll.sis.web.view.EFileWriter;
import org.jspecify.annotations.Nullable;

/** Puts a pupil's e-file into the words of one language, for the person who works on it. */
final class EFileDeskWriter {
    private static final int SHOWN = 4;

    private final DecisionService decisions;
    private final Documents documents;
    private final Explainer explainer;
    private final Locale locale;
    private final String login;

    EFileDeskWriter(DecisionService decisions, Documents documents, Locale locale, String login) {
        this.decisions = decisions;
        this.documents = documents;
        this.explainer = AidEngines.explainer(decisions.pack(), locale);
        this.locale = locale;
        this.login = login;
    }

    EFileDeskView view(Student student, List<DocumentType> types, boolean mayWrite, boolean publicAddress) {
        Optional<EFileReport> report = decisions.eFile(student);
        Map<String, SlotStatus> asked = new HashMap<>();
        report.ifPresent(
                known -> known.slots().forEach(status -> asked.put(status.slot().name(), status)));
        Map<String, KeptDocument> kept = new HashMap<>();
        documents.vault().ofStudent(student.key()).forEach(file -> kept.put(file.slot(), file));
        List<TypedValue> typed = documents.values().ofStudent(student.key());
        return new EFileDeskView(
                pupil(student),
                report.map(known -> new EFileWriter(explainer, locale).view(known))
                        .orElse(null),
                // In the pack's order, whatever is asked for now: what somebody is typing stays where it is.
                types.stream().map(type -> document(type, asked, kept, typed)).toList(),
                documents.links().open(student.key()).stream().map(this::link).toList(),
                mayWrite,
                publicAddress);
    }

    private EFileDeskView.Pupil pupil(Student student) {
        var enrolment = student.enrolment();
        return new EFileDeskView.Pupil(
                student.key().value(),
                student.name().written(),
                explainer.values(Fact.STAGE, List.of(enrolment.stage().name())),
                enrolment.grade(),
                enrolment.className());
    }

    private EFileDeskView.Document document(
            DocumentType type, Map<String, SlotStatus> asked, Map<String, KeptDocument> kept, List<TypedValue> typed) {
        List<SlotStatus> slots = type.sides().stream()
                .flatMap(side -> Optional.ofNullable(asked.get(slot(type, side))).stream())
                .toList();
        return new EFileDeskView.Document(
                type.code(),
                type.label().in(locale),
                !slots.isEmpty(),
                slots.stream()
                        .flatMap(status -> status.slot().requiredBy().stream())
                        .distinct()
                        .map(explainer::category)
                        .toList(),
                type.sides().stream().map(side -> side(type, side, asked, kept)).toList(),
                fields(type, typed));
    }

    static String slot(DocumentType type, DocumentSide side) {
        return type.code() + "." + side.code();
    }

    private EFileDeskView.Side side(
            DocumentType type, DocumentSide side, Map<String, SlotStatus> asked, Map<String, KeptDocument> kept) {
        String slot = slot(type, side);
        KeptDocument file = kept.get(slot);
        SlotStatus status = asked.get(slot);
        return new EFileDeskView.Side(
                slot,
                type.sides().size() == 1 ? "" : side.label().in(locale),
                (status == null ? state(documents.vault(), file) : status.state()).name(),
                file == null ? null : file(file));
    }

    /** Of a slot that nobody asks for. */
    static SlotState state(DocumentVault vault, @Nullable KeptDocument file) {
        if (file == null) {
            return SlotState.MISSING;
        }
        return vault.seen(file)
                        .filter(seen -> DocumentPage.of("", seen, null).isUsable())
                        .isPresent()
                ? SlotState.PRESENT
                : SlotState.INVALID;
    }

    private EFileDeskView.File file(KeptDocument file) {
        return new EFileDeskView.File(
                file.id(),
                file.version(),
                decisions.wallTime(file.handedIn()).toString(),
                file.login(),
                file.link() != null,
                file.mediaType().startsWith("image/"),
                documents.vault().seen(file).stream()
                        .flatMap(seen -> seen.findings().stream())
                        .map(finding -> EFileView.Found.of(finding, explainer))
                        .toList());
    }

    /** What the pack asks for, and what was typed instead of it. */
    private List<EFileDeskView.Field> fields(DocumentType type, List<TypedValue> typed) {
        List<DocumentField> fields = new ArrayList<>();
        for (DocumentField asked : type.fields()) {
            fields.add(asked);
            asked.alternative().ifPresent(fields::add);
        }
        return fields.stream().map(field -> field(type, field, typed)).toList();
    }

    private EFileDeskView.Field field(DocumentType type, DocumentField field, List<TypedValue> typed) {
        List<TypedValue> here = typed.stream()
                .filter(one -> one.document().equals(type.code()) && one.field() == field)
                .toList();
        List<String> mine = here.stream()
                .filter(one -> one.login().equals(login))
                .map(EFileDeskWriter::shown)
                .toList();
        boolean twice = type.keyedTwice().contains(field)
                || type.keyedTwice().stream()
                        .anyMatch(asked ->
                                asked.alternative().filter(field::equals).isPresent());
        boolean blind = twice && mine.isEmpty();
        return new EFileDeskView.Field(
                field.name(),
                explainer.documentField(field),
                field.isNumber(),
                field.isRepeated(),
                twice,
                !type.fields().contains(field),
                mine,
                blind
                        ? List.of()
                        : here.stream()
                                .filter(one -> !one.login().equals(login))
                                .map(EFileDeskWriter::shown)
                                .toList(),
                (int) here.stream().map(TypedValue::login).distinct().count());
    }

    /** Of a number its last characters: who needs the others looks at the photograph. */
    private static String shown(TypedValue typed) {
        String value = typed.value();
        return typed.field().isNumber() && value.length() > SHOWN
                ? "…" + value.substring(value.length() - SHOWN)
                : value;
    }

    private EFileDeskView.Link link(UploadLink link) {
        return new EFileDeskView.Link(
                link.id(),
                decisions.wallTime(link.expires()).toString(),
                link.slots(),
                documents.links().left(link));
    }
}
