package org.aidroll.sis.web.lists;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidroll.sis.home.ListUpload;
import org.aidroll.sis.home.UploadName;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.imports.ImportJob;
import org.aidroll.sis.imports.ListsDesk;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.SameOrigin;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /admin/registries}: a department's list as multipart/form-data with the part {@code list}, and with {@code
 * description} (a YAML file) or {@code department}, {@code category}, {@code validFrom}, {@code validTo}; with neither, as
 * the list of that name was described before. {@code columns}, a JSON object of headers by field, says how its columns are
 * read. The answer is 202 and where to ask what becomes of it. {@code ?dryRun=true}: nothing is kept.
 */
final class UploadResource {
    private static final int LARGEST_FIELD = 65_536;
    private static final Set<String> FIELDS =
            Set.of("list", "description", "department", "category", "validFrom", "validTo", "columns");

    private final ListsDesk desk;
    private final PermissionCheck permissions;
    private final Audit audit;

    UploadResource(ListsDesk desk, PermissionCheck permissions, Audit audit) {
        this.desk = desk;
        this.permissions = permissions;
        this.audit = audit;
    }

    void take(Exchange exchange) throws IOException {
        HttpServletRequest request = exchange.request();
        if (!permissions.permits(exchange.actor(), Capability.LISTS_WRITE)) {
            exchange.problem(Problem.notFound());
            return;
        }
        if (SameOrigin.refuses(exchange)) {
            return;
        }
        Optional<Boolean> dryRun = dryRun(request);
        if (dryRun.isEmpty()) {
            exchange.problem(Problem.malformed("dryRun is true or false"));
            return;
        }
        Collection<Part> parts;
        try {
            parts = request.getParts();
        } catch (IllegalStateException tooLarge) {
            exchange.problem(Problem.tooLarge(desk.megabytes()));
            return;
        } catch (ServletException | IOException notMultipart) {
            exchange.problem(Problem.malformed("not multipart/form-data"));
            return;
        }
        try {
            take(exchange, parts, dryRun.get());
        } finally {
            for (Part part : parts) {
                part.delete(); // the server's copy of people's numbers
            }
        }
    }

    /** From the address alone: what the body says is looked at when it is known to come from a page of ours. */
    private static Optional<Boolean> dryRun(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        Map<String, String> values = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            values.put(equals < 0 ? pair : pair.substring(0, equals), equals < 0 ? "" : pair.substring(equals + 1));
        }
        return switch (values.getOrDefault("dryRun", "false")) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private void take(Exchange exchange, Collection<Part> sent, boolean dryRun) throws IOException {
        Map<String, Part> parts = new HashMap<>();
        for (Part part : sent) {
            if (!FIELDS.contains(part.getName()) || parts.put(part.getName(), part) != null) {
                exchange.problem(Problem.malformed("a part that is not asked for, or one twice"));
                return;
            }
        }
        Part list = parts.get("list");
        String written = list == null ? null : list.getSubmittedFileName();
        if (list == null || written == null) {
            exchange.problem(Problem.malformed("no file in the part list"));
            return;
        }
        Optional<UploadName> name = UploadName.of(written);
        if (name.isEmpty()) {
            exchange.problem(Problem.named());
            return;
        }
        Optional<Map<String, String>> columns = ReadColumns.of(text(parts.get("columns")));
        if (columns.isEmpty()) {
            exchange.problem(Problem.malformed("columns names a field there is not, or one header for two fields"));
            return;
        }
        if (desk.jobs().running(name.get().name()).isPresent()) {
            exchange.problem(Problem.beingImported());
            return;
        }
        var upload = ListUpload.begin(desk.folder().get(), name.get());
        boolean begun = false;
        try {
            upload.list(list.getInputStream());
            if (describe(upload, parts)) {
                begun = begin(exchange, upload, columns.get(), dryRun);
            } else {
                exchange.problem(Problem.undescribed());
            }
        } finally {
            if (!begun) {
                upload.close();
            }
        }
    }

    private static boolean describe(ListUpload upload, Map<String, Part> parts) throws IOException {
        Part file = parts.get("description");
        if (file != null) {
            upload.description(file.getInputStream());
            return true;
        }
        String department = text(parts.get("department"));
        String category = text(parts.get("category"));
        if (department.isEmpty() && category.isEmpty()) {
            return upload.describedAsBefore();
        }
        upload.description(new ListUpload.Description(
                department, category, text(parts.get("validFrom")), text(parts.get("validTo"))));
        return true;
    }

    private static String text(@Nullable Part part) throws IOException {
        if (part == null) {
            return "";
        }
        try (var in = part.getInputStream()) {
            return new String(in.readNBytes(LARGEST_FIELD), StandardCharsets.UTF_8).strip();
        }
    }

    /** From then on the upload belongs to the import. */
    private boolean begin(Exchange exchange, ListUpload upload, Map<String, String> columns, boolean dryRun)
            throws IOException {
        String name = upload.name().name();
        audit.record(exchange.actor(), dryRun ? Audit.Action.LIST_TRIED : Audit.Action.LIST_PUT_IN, name);
        Optional<ImportJob> job = desk.begin(upload, columns, exchange.actor(), dryRun, exchange.locale());
        if (job.isEmpty()) {
            exchange.problem(Problem.beingImported());
            return false;
        }
        exchange.accepted("../api/imports/" + job.get().id(), ImportView.of(job.get(), exchange.actor(), null));
        return true;
    }
}
