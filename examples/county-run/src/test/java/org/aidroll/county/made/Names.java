package org.aidroll.county.made;

import java.util.List;

/**
 * Composes names at random from lists of common characters. Nobody's name was taken: every name of a county is a
 * surname of the one list and one or two characters of the other, or two of the parts below, and some real person
 * may bear it as any real person may bear any common name.
 */
final class Names {
    private static final List<String> SURNAMES =
            List.of(("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 "
                            + "苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 欧阳 上官 诸葛 令狐")
                    .split(" "));
    private static final List<String> GIVEN =
            List.of(("明 华 志 玉 欣 浩 杰 佳 静 强 晨 波 涛 林 思 国 丽 龙 云 文 海 春 秋 红 军 平 安 宁 乐 天 宇 航 雨 雪 梅 兰 菊 竹 松 柏 "
                            + "建 福 成 立 新 光 亮 辉 彬 斌 凯 旋 悦 然 萌 蕾 珊 珍 芳 芬 英 颖 慧 敏 勤 俭 诚 信 义 德 才 贵 富 昌 盛 兴 旺 江 河 湖")
                    .split(" "));
    /** Characters beyond the Basic Multilingual Plane, or late in GB 18030. */
    private static final List<String> RARE = List.of("\uD872\uDF4E", "\uD86D\uDDAF", "\uD840\uDC89", "㛃", "䶮", "垚");

    private static final List<String> FIRST_PARTS = List.of("阿依古丽", "热依汗", "其美", "卓玛", "娜仁", "帕提古丽", "扎西", "巴图");
    private static final List<String> LAST_PARTS = List.of("吐尔逊", "买买提", "次仁", "格桑", "苏和", "艾山", "达瓦", "朝鲁");
    private static final double OF_TWO_PARTS = .008;
    private static final double WITH_RARE = .006;
    private static final double OF_TWO_CHARACTERS = .25;

    private final Chance chance;

    Names(Chance chance) {
        this.chance = chance;
    }

    String surname() {
        return chance.pick(SURNAMES);
    }

    String of(String surname) {
        if (chance.hits(OF_TWO_PARTS)) {
            return chance.pick(FIRST_PARTS) + "·" + chance.pick(LAST_PARTS);
        }
        String first = chance.hits(WITH_RARE) ? chance.pick(RARE) : chance.pick(GIVEN);
        return chance.hits(OF_TWO_CHARACTERS) ? surname + first : surname + first + chance.pick(GIVEN);
    }

    /** A name that differs in its last character only, as twins' names often do; in its last part if it has parts. */
    String like(String name) {
        if (name.contains("·")) {
            String first = name.substring(0, name.indexOf('·') + 1);
            return first + LAST_PARTS.get((LAST_PARTS.indexOf(name.substring(first.length())) + 1) % LAST_PARTS.size());
        }
        String stem = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        String other = stem + chance.pick(GIVEN);
        return other.equals(name) ? like(name) : other;
    }

    /** Whether the name is one that this class can compose. */
    static boolean composed(String name) {
        String given = any(GIVEN);
        String plain = any(SURNAMES) + "(" + given + "|" + any(RARE) + ")" + given + "?";
        return name.matches(plain + "|" + any(FIRST_PARTS) + "·" + any(LAST_PARTS));
    }

    private static String any(List<String> words) {
        return "(" + String.join("|", words) + ")";
    }
}
