package org.aidroll.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.StackingGroup;

/** Reads which benefits of a pack touch each other. */
final class StackingReader {
    private final DatedReader dated;
    private final List<String> benefits;
    private final Set<String> grouped = new HashSet<>();

    /**
     * @param benefits the codes there are
     * @param below the groups of the pack below
     */
    StackingReader(DatedReader dated, List<String> benefits, List<StackingGroup> below) {
        this.dated = dated;
        this.benefits = benefits;
        below.forEach(group -> grouped.addAll(group.benefits()));
    }

    List<StackingGroup> read(PackNode list) {
        return list.items().stream().map(this::group).toList();
    }

    private StackingGroup group(PackNode node) {
        var keys = node.keys("group", "mode", "benefits", "cap", "cite");
        var mode = node.required("mode").constant(StackingGroup.Mode.class);
        List<Dated<Money>> caps = node.optional("cap")
                .map(cap -> dated.read(cap, "amount", List.of("yuan"), one -> RowReader.money(one.required("yuan"))))
                .orElse(List.of());
        if (caps.isEmpty() == (mode == StackingGroup.Mode.ADDITIVE_CAPPED)) {
            throw node.problem("a group of mode " + mode + (caps.isEmpty() ? " has no cap" : " has a cap") + "\nMaybe "
                    + (caps.isEmpty() ? "add cap" : "set mode to ADDITIVE_CAPPED"));
        }
        return new StackingGroup(
                node.required("group").text(),
                mode,
                node.required("benefits").items().stream().map(this::benefit).toList(),
                caps,
                dated.citations().cited(keys.get("cite"), node));
    }

    private String benefit(PackNode item) {
        String code = item.oneOf(benefits, named -> named);
        if (!grouped.add(code)) {
            throw item.problem("benefit '" + code + "' is in two groups\nMaybe keep it in one");
        }
        return code;
    }
}
