package cn.example.roll.dictionary;

import cn.example.roll.query.RollSql;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code t_dict} in memory; it changes only with a new release of this system. */
public final class Dictionary {
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();

    public Dictionary(RollSql sql) {
        sql.list("select type, code, label from t_dict order by type, code", List.of(), row -> labels.computeIfAbsent(
                        row.getString("type"), type -> new LinkedHashMap<>())
                .put(row.getString("code"), row.getString("label")));
    }

    /** The label, or the code itself when the dictionary does not have it; empty for null. */
    public String label(String type, @Nullable String code) {
        if (code == null) {
            return "";
        }
        return all(type).getOrDefault(code, code);
    }

    /** Labels by code, in the order of the codes. */
    public Map<String, String> all(String type) {
        return labels.getOrDefault(type, Map.of());
    }
}
