package org.aidroll.api.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Which documents an e-file holds (C13–C15), and who may receive the money.
 *
 * @param types the kinds of documents, in the order in which they are asked for
 * @param payees on which basis somebody may receive a pupil's money; empty where the pack does not say, and then it is
 *     not checked
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DocumentRules(List<DocumentType> types, Set<PayeeBasis> payees) {

    /** A pack that says nothing of documents. */
    public static final DocumentRules NONE = new DocumentRules(List.of(), Set.of());

    /** Copies the collections. */
    public DocumentRules {
        types = List.copyOf(types);
        payees = Set.copyOf(payees);
    }

    /** The kind of document of that code. */
    public Optional<DocumentType> type(String code) {
        return types.stream().filter(type -> type.code().equals(code)).findFirst();
    }
}
