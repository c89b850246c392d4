package cn.example.roll.school;

/** Pupils at school now: all, boarders, bus riders, children left behind. */
public record HeadCount(String label, int pupils, int boarders, int riders, int leftBehind) {

    /** Share of boarders in whole percent. */
    public int boardersPercent() {
        return pupils == 0 ? 0 : Math.round(100f * boarders / pupils);
    }
}
