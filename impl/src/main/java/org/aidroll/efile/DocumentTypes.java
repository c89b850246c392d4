package org.aidroll.efile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.efile.DocumentSlot;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentHolder;
import org.aidroll.api.policy.DocumentRules;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PayeeBasis;

/** The kinds of documents of a pack, each at its place. */
final class DocumentTypes {
    private final List<DocumentType> types;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<DocumentSlot>> everyones = new ArrayList<>();
    private final Set<PayeeBasis> payees;
    private final Set<HardshipCategory> evidenced = new HashSet<>();
    private final boolean[] ofPayeesPerson;

    DocumentTypes(DocumentRules rules) {
        this.types = rules.types();
        this.payees = rules.payees();
        for (DocumentType type : types) {
            places.put(type.code(), places.size());
            everyones.add(slots(type, List.of()));
            evidenced.addAll(type.need().categories());
        }
        this.ofPayeesPerson = new boolean[types.size()];
        for (int place = 0; place < types.size(); place++) {
            ofPayeesPerson[place] = types.get(place).holder() == DocumentHolder.PAYEE && !hasAccount(types.get(place));
        }
    }

    private static List<DocumentSlot> slots(DocumentType type, List<HardshipCategory> requiredBy) {
        return type.sides().stream()
                .map(side -> new DocumentSlot(type, side, requiredBy))
                .toList();
    }

    int size() {
        return types.size();
    }

    DocumentType at(int place) {
        return types.get(place);
    }

    /** The place of the kind of that code; -1 where the pack has none. */
    int place(String code) {
        return places.getOrDefault(code, -1);
    }

    /** The slots of the kind at that place, asked for by these categories. */
    List<DocumentSlot> slots(int place, List<HardshipCategory> requiredBy) {
        return requiredBy.isEmpty() ? everyones.get(place) : slots(types.get(place), requiredBy);
    }

    /** On which basis somebody may be a payee; empty where the pack does not say. */
    Set<PayeeBasis> payees() {
        return payees;
    }

    /** Whether a document of any kind gives evidence of the category. */
    boolean canEvidence(HardshipCategory category) {
        return evidenced.contains(category);
    }

    /** Whether the kind says something of the payee beyond his account, so that it is needless where he is known. */
    boolean isOfPayeesPerson(int place) {
        return ofPayeesPerson[place];
    }

    /** Whether the kind carries an account. */
    static boolean hasAccount(DocumentType type) {
        return type.fields().contains(DocumentField.CARD_NUMBER)
                || type.fields().contains(DocumentField.ACCOUNT_NUMBER);
    }
}
