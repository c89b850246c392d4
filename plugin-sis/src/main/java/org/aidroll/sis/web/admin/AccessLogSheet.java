package org.aidroll.sis.web.admin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;

/** Entries of the access log as a workbook: what the screen shows, in its order. */
final class AccessLogSheet {
    private static final String[] CHINESE = {"序号", "时间", "登录名", "姓名", "角色", "操作", "对象"};
    private static final String[] ENGLISH = {"Entry", "Time", "Login", "Name", "Roles", "Action", "Object"};

    private AccessLogSheet() {}

    static void write(Path file, List<AccessLogView.Row> rows, Locale locale) throws IOException {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String title = chinese ? "访问日志" : "Access log";
        try (var workbook = WorkbookWriter.create(file, title)) {
            var sheet = workbook.sheet(
                    title, SheetLayout.landscape(8, 20, 14, 12, 24, 24, 40).withFilter());
            sheet.title(title);
            sheet.header(chinese ? CHINESE : ENGLISH);
            for (AccessLogView.Row row : rows) {
                sheet.row(List.of(
                        Cell.whole(row.entry()),
                        Cell.text(row.at()),
                        Cell.text(row.login()),
                        Cell.text(row.person()),
                        Cell.text(row.roles()),
                        Cell.text(row.action()),
                        Cell.text(row.object())));
            }
        }
    }
}
