package org.aidroll.sis.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A refusal in the form of RFC 9457.
 *
 * @param status the HTTP status
 * @param code what kind of refusal, for programs
 * @param title the same for people
 * @param detail what may be done; never a stack trace, never a value of the roll
 * @param retryAfterSeconds when to try again, where that helps
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        int status, String code, String title, @Nullable String detail, @Nullable Integer retryAfterSeconds) {

    static Problem notLoggedIn() {
        return new Problem(401, "NOT_LOGGED_IN", "请先登录 / Please log in", null, null);
    }

    /** For what is not there and for what this person may not see: the two look the same. */
    public static Problem notFound() {
        return new Problem(404, "NOT_FOUND", "没有该内容 / Not found", null, null);
    }

    /** For what comes from elsewhere. */
    public static Problem refused(String detail) {
        return new Problem(403, "REFUSED", "请求被拒绝 / Refused", detail, null);
    }

    /** Somebody else was faster; who asks again sees what was decided. */
    public static Problem stale() {
        return new Problem(
                409,
                "STALE",
                "已有人先作出决定 / Somebody else decided first",
                "请看过最新的决定后再定 / Maybe look at what was decided, then decide again",
                null);
    }

    /** As long as a pupil may be aided, what lists say of the pupil is needed. */
    public static Problem stillEnrolled() {
        return new Problem(
                409,
                "STILL_ENROLLED",
                "该生仍在籍，资料不能抹去 / The pupil is on the roll, and the data cannot be erased",
                "请在学籍异动后再抹去 / Maybe erase after the pupil has left",
                null);
    }

    /** What was confirmed of some keys does not hold of those that came after them. */
    public static Problem otherKeys() {
        return new Problem(
                409,
                "OTHER_KEYS",
                "不是现在的密钥 / These are not the keys of now",
                "请刷新诊断页，核对指纹 / Maybe load the page of diagnostics again, and compare the fingerprint",
                null);
    }

    /** For what cannot be understood. */
    public static Problem malformed(String detail) {
        return new Problem(400, "MALFORMED", "请求格式有误 / Malformed request", detail, null);
    }

    /** Nothing of a day is made up afterwards. */
    public static Problem noRoster() {
        return new Problem(
                422,
                "NO_ROSTER",
                "没有保存这一天的名单 / No roster of that day was kept",
                "请选一个更晚的、不晚于今天的日期 / Maybe ask for a later day, and for none after today",
                null);
    }

    /** For a list with more than that. */
    public static Problem tooLarge(int megabytes) {
        return new Problem(
                413,
                "TOO_LARGE",
                "文件超过 " + megabytes + " MB / The file has more than " + megabytes + " MB",
                "请只保留需要的工作表，或分成几份 / Maybe keep the one sheet that is needed",
                null);
    }

    static Problem photographTooLarge(int megabytes) {
        return new Problem(
                413,
                "TOO_LARGE",
                "文件超过 " + megabytes + " MB / The file has more than " + megabytes + " MB",
                "请重新拍照，或在手机上把图片缩小 / Maybe take the photograph again, or make it smaller",
                null);
    }

    /** A link that was given out and is over. */
    public static Problem linkOver() {
        return new Problem(
                410,
                "LINK_OVER",
                "二维码已失效 / This link is over",
                "请向学校要新的二维码 / Maybe ask the school for a new one",
                null);
    }

    /** For who asks again and again. */
    public static Problem tooOften(int retryAfterSeconds) {
        return new Problem(429, "TOO_OFTEN", "操作太频繁，请稍等 / Too many requests, please wait", null, retryAfterSeconds);
    }

    /** For a file whose name cannot be a list's. */
    public static Problem named() {
        return new Problem(
                422,
                "NAME",
                "文件名不能用 / The file's name cannot be used",
                "请改名：汉字、字母、数字，以 .xlsx、.xls 或 .csv 结尾"
                        + " / Maybe rename it: letters and digits, ending .xlsx, .xls or .csv",
                null);
    }

    /** For a list of which nothing is known. */
    public static Problem undescribed() {
        return new Problem(
                422,
                "UNDESCRIBED",
                "没有说明是哪个部门、哪一类 / Which department's list this is, and of which category, is not said",
                "请填写部门和困难类型，或附上说明文件 / Maybe fill in both, or add a description file",
                null);
    }

    /** Of one list there is one import at a time. */
    public static Problem beingImported() {
        return new Problem(
                409,
                "BEING_IMPORTED",
                "这份名册正在导入 / This list is being imported just now",
                "请等它完成，结果就在本页 / Maybe wait until that is done; this page shows what becomes of it",
                null);
    }

    /** For an import that cannot be stopped any more. */
    public static Problem tooLate() {
        return new Problem(
                409,
                "TOO_LATE",
                "已经来不及取消 / It is too late to cancel",
                "名册正在换入，或已经结束 / The list is taking its place, or it is over",
                null);
    }

    /** For what is there in a moment. */
    public static Problem notReady(int retryAfterSeconds) {
        return new Problem(
                503, "NOT_READY", "资助信息正在准备 / Aid is being made ready", "请稍候 / Please wait", retryAfterSeconds);
    }

    /** For what does not work, and may again. */
    public static Problem unavailable(int retryAfterSeconds) {
        return new Problem(
                503,
                "UNAVAILABLE",
                "资助信息暂时不可用 / Aid is not available at the moment",
                "管理员可在诊断页查看原因 / The reason is on the diagnostics page",
                retryAfterSeconds);
    }

    /** For a fault of ours. */
    public static Problem failed() {
        return new Problem(500, "FAILED", "系统内部错误 / Internal error", null, null);
    }
}
