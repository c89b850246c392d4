package org.aidroll.sis;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.host.UiSlot;
import org.aidroll.sis.mount.PageGate;
import org.aidroll.sis.mount.ScriptTag;
import org.aidroll.sis.web.NotReadyException;

/** Lets the script onto pages that have a slot, for people who may see anything there; onto no other page. */
final class InjectionGate implements PageGate {
    private final List<UiSlot> slots;
    private final Function<HttpServletRequest, Optional<Actor>> identity;
    private final PermissionCheck permissions;
    private final String script;

    InjectionGate(
            List<UiSlot> slots,
            Function<HttpServletRequest, Optional<Actor>> identity,
            PermissionCheck permissions,
            String version) {
        this.slots = List.copyOf(slots);
        this.identity = identity;
        this.permissions = permissions;
        this.script = "/aidroll/mount.js?v=" + version;
    }

    @Override
    public Optional<ScriptTag> tagFor(HttpServletRequest request) {
        return request.getMethod().equals("GET") && hasSlot(request) && isForSomeoneWithRights(request)
                ? Optional.of(ScriptTag.of(request.getContextPath() + script))
                : Optional.empty();
    }

    private boolean hasSlot(HttpServletRequest request) {
        String path = path(request);
        return slots.stream().anyMatch(slot -> slot.address()
                .matches(path, name -> Optional.ofNullable(request.getParameter(name))));
    }

    /** As settings write it: decoded, without the session that a host without cookies puts behind a semicolon. */
    private static String path(HttpServletRequest request) {
        String written =
                request.getRequestURI().substring(request.getContextPath().length());
        String bare = written.replaceAll(";[^/]*", "");
        return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private boolean isForSomeoneWithRights(HttpServletRequest request) {
        try {
            return identity.apply(request)
                    .filter(actor -> Arrays.stream(Capability.values())
                            .anyMatch(capability -> permissions.permits(actor, capability)))
                    .isPresent();
        } catch (NotReadyException starting) {
            return false;
        }
    }
}
