package org.aidroll.sis.web.admin;

import org.aidroll.sis.web.Html;

/** The part of the page of diagnostics in which a person says that there is a copy of the keys; it works by a script. */
final class KeyBackupSection {
    private static final String CHINESE =
            """
            <section aria-labelledby="key-backup-heading"><h2 id="key-backup-heading">密钥还没有确认备份</h2>
            <p>密钥丢了，加密的内容永远读不出来，照片也打不开；插件会拒绝启动。</p>
            <ol><li>把 <code>aidroll.home/keys</code> 整个文件夹复制到另一台机器或保险柜中的介质，不要与数据库的备份放在一起。</li>
            <li>核对副本：<code>java -cp aidroll-plugin-sis-{version}-all.jar org.aidroll.sis.keys.CheckKeys 副本</code>，\
            最后一行的指纹应为 <code class="fingerprint">{fingerprint}</code>。用 <code>KeyProvider</code> 时，照密钥库自己的办法备份。</li>
            <li>在这里确认。确认人和时间会记入访问日志；更换密钥后需要重新确认。</li></ol>
            <form id="key-backup" data-fingerprint="{fingerprint}">
            <button type="submit" disabled>已有副本，指纹一致</button>
            <p role="status" data-done="已确认。" data-ended="登录已失效，请重新登录后再确认。"
             data-changed="密钥已更换，请刷新本页，核对新的指纹。" data-failed="现在无法确认，请稍后再试。"></p></form>
            <noscript><p>确认需要启用浏览器的 JavaScript。</p></noscript></section>
            """;
    private static final String ENGLISH =
            """
            <section aria-labelledby="key-backup-heading"><h2 id="key-backup-heading">No backup of the keys is confirmed</h2>
            <p>Who loses the keys can read nothing that is sealed, for ever, nor open a photograph; the plugin then refuses to start.</p>
            <ol><li>Copy the whole folder <code>aidroll.home/keys</code> to another machine or to a medium in a safe, apart from
            backups of the database.</li>
            <li>Check the copy: <code>java -cp aidroll-plugin-sis-{version}-all.jar org.aidroll.sis.keys.CheckKeys COPY</code>.
            The fingerprint on its last line is <code class="fingerprint">{fingerprint}</code>. With a <code>KeyProvider</code>,
            back up as your vault does.</li>
            <li>Confirm here. Who did and when is in the access log; new keys are to be confirmed anew.</li></ol>
            <form id="key-backup" data-fingerprint="{fingerprint}">
            <button type="submit" disabled>There is a copy, with this fingerprint</button>
            <p role="status" data-done="Confirmed." data-ended="The session has ended. Log in again, then confirm."
             data-changed="The keys have changed. Load this page again, and compare the new fingerprint."
             data-failed="It cannot be confirmed at the moment. Try again later."></p></form>
            <noscript><p>Confirming needs JavaScript.</p></noscript></section>
            """;

    private KeyBackupSection() {}

    /** The part of the page about keys of that fingerprint. */
    static String of(String fingerprint, boolean chinese, String version) {
        return (chinese ? CHINESE : ENGLISH)
                .replace("{fingerprint}", Html.escape(fingerprint))
                .replace("{version}", Html.escape(version));
    }
}
