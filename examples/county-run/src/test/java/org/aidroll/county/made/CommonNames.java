package org.aidroll.county.made;

import java.util.Arrays;
import java.util.List;

/**
 * Composes names at random, common characters more often than others: two people have one surname about as often as in
 * the population (Σp² .027), and one whole name about as often (4.8e-7, design, background). Nobody's name was taken.
 */
final class CommonNames {
    private static final List<String> SURNAMES = characters("王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶"
            + "吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚");
    private static final List<String> GIVEN = characters("明华志玉欣浩杰佳静强晨波涛林思国丽龙云文海春秋红军平安宁乐天宇航雨雪梅兰菊竹松柏建福成立新光亮"
            + "辉彬斌凯旋悦然萌蕾珊珍芳芬英颖慧敏勤俭诚信义德才贵富昌盛兴旺江河湖子梓涵轩博泽俊豪睿晓晴欢怡婷婉媛嫣妍妮娜娇娟娴琳琪琴瑶瑞"
            + "瑜璐璇磊鑫森淼炎焱钰铭锋锐钧镇锦铁银金银山岩峰岳崇峻川洋洁清淑涵润澜瀚永恒久长远达通顺利祥瑞吉庆喜乐康健寿宝贝珠琼"
            + "家嘉业学问书诗词画艺韵声音律奇伟雄壮威武胜凯捷毅力刚坚铮真实善美良仁爱孝忠礼智勇和谦让温柔蓉蓝翠碧紫丹彤朱霞虹霓星月阳"
            + "晖曦晗昊昕昱朗煜烨炫灿耀桂桐楠柳梧榕樱槐杏桃李莲荷芝萱芸苗茜蓓蕴薇露霜冰凌凝飞翔鹏鹤鸿雁燕鸣凤麟骏骁驰腾跃升起元启"
            + "承继绍祖宗世代传兆伯仲叔季孟冬夏一双三千万里东西南北中正方圆直广宽弘宏");
    private static final double ONE_CHARACTER = .18;
    private static final double STEEP_SURNAMES = .82;
    private static final double STEEP_GIVEN = .3;

    private final Chance chance;
    private final double[] surnames = cumulated(SURNAMES.size(), STEEP_SURNAMES);
    private final double[] given = cumulated(GIVEN.size(), STEEP_GIVEN);

    CommonNames(Chance chance) {
        this.chance = chance;
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).distinct().toList();
    }

    private static double[] cumulated(int size, double steep) {
        double[] sums = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += Math.pow(i + 1, -steep);
            sums[i] = sum;
        }
        return sums;
    }

    private String drawn(List<String> characters, double[] sums) {
        int at = Arrays.binarySearch(sums, chance.share() * sums[sums.length - 1]);
        return characters.get(at < 0 ? Math.min(-at - 1, sums.length - 1) : at);
    }

    String surname() {
        return drawn(SURNAMES, surnames);
    }

    String of(String surname) {
        String first = drawn(GIVEN, given);
        return chance.hits(ONE_CHARACTER) ? surname + first : surname + first + drawn(GIVEN, given);
    }

    /** A name that differs in its last character only, as twins' names often do. */
    String like(String name) {
        String other = name.substring(0, name.length() - 1) + drawn(GIVEN, given);
        return other.equals(name) ? like(name) : other;
    }
}
