package org.aidroll.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentHolder;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.policy.PolicyPack;

/** What people call the documents of a pack, their sides and fields, in place of the codes that findings carry. */
final class DocumentWords {
    private final PolicyPack pack;
    private final Locale locale;
    private final Map<String, String> words = new HashMap<>();

    DocumentWords(PolicyPack pack, Locale locale, ResourceBundle bundle) {
        this.pack = pack;
        this.locale = locale;
        if (pack.documents().types().isEmpty()) {
            return;
        }
        for (DocumentType type : pack.documents().types()) {
            words.put(type.code(), type.label().in(locale));
        }
        for (CategoryRule rule : pack.categories()) {
            words.putIfAbsent(rule.category().code(), rule.label().in(locale));
        }
        for (DocumentField field : DocumentField.values()) {
            words.putIfAbsent(field.name(), bundle.getString("documentField." + field));
        }
        for (DocumentHolder holder : DocumentHolder.values()) {
            words.putIfAbsent(holder.name(), bundle.getString("documentHolder." + holder));
        }
    }

    /** The word for a code; for {@code PUPIL_ID.FRONT+BACK} the document and its sides. */
    Optional<String> of(String argument) {
        int dot = argument.indexOf('.');
        return dot < 0
                ? Optional.ofNullable(words.get(argument))
                : pack.documents()
                        .type(argument.substring(0, dot))
                        .map(type ->
                                sides(type, List.of(argument.substring(dot + 1).split("\\+"))));
    }

    private String sides(DocumentType type, List<String> codes) {
        boolean chinese = locale.equals(Locale.CHINESE);
        String sides = codes.stream()
                .map(code ->
                        type.side(code).map(side -> side.label().in(locale)).orElse(code))
                .collect(Collectors.joining(chinese ? "、" : ", "));
        return type.label().in(locale) + (chinese ? "（" + sides + "）" : " (" + sides + ")");
    }
}
