package org.aidroll.tabular;

import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.Fee;
import org.apiguardian.api.API;

/**
 * Reads what schools take from pupils, from CSV, XLSX or XLS: what a waiver is worth.
 *
 * <table>
 * <caption>Columns, in any order, all needed</caption>
 * <tr><th>header</th><th>content</th></tr>
 * <tr><td>{@code school_code}, 学校标识码</td><td>school code, 10 digits</td></tr>
 * <tr><td>{@code stage}, 学段</td><td>a code such as {@code SENIOR}, or a label such as 普通高中</td></tr>
 * <tr><td>{@code item}, 项目</td><td>{@code tuition} 学费, {@code lodging} 住宿费, {@code textbook} 教材费 or 课本费, {@code
 * uniform} 校服费, {@code bus} 校车费</td></tr>
 * <tr><td>{@code per_term}, 每学期</td><td>yuan, at most two decimals, not negative; 1,250.00, ￥625 and 625元 are read,
 * with a finding of kind INFO</td></tr>
 * </table>
 *
 * <p>A row with a value missing or unknown gives findings and no fee. Of two rows for one school, stage and item the first
 * counts; the second is a finding KEY_TWICE.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class FeeFile {
    private static final HeaderNames<FeeField> NAMES = HeaderNames.of(FeeField.class, "fee-headers.yaml");

    private final ListFile<FeeField, Fee> list;

    /** A reader with the usual bounds. */
    public FeeFile() {
        this(TableLimits.defaults());
    }

    /** A reader with these bounds. */
    public FeeFile(TableLimits limits) {
        this.list = new ListFile<>(NAMES, FeeRows.NEEDED, FeeRows::new, limits);
    }

    /** Reads the fees in the order of the file; no value where the header is missing. */
    public Outcome<List<Fee>> read(Path fees) {
        return list.read(fees);
    }
}
