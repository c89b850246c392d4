package cn.example.roll.school;

/** A line of the school list; {@code pupils} counts those at school now. */
public record SchoolRow(
        long id, String code, String name, String division, String stages, String kind, int classes, int pupils) {}
