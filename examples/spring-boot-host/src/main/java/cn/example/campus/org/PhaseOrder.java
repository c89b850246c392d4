package cn.example.campus.org;

/** Phases in the order in which a child passes them; by themselves the labels sort by stroke or code point. */
public final class PhaseOrder {
    /** An expression over the column {@code phase}. */
    public static final String SQL =
            "case phase when '学前' then 1 when '小学' then 2 when '初中' then 3 when '普通高中' then 4 else 5 end";

    private PhaseOrder() {}
}
