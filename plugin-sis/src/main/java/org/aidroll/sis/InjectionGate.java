package org.aidroll.sis;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.host.UiSlot;
import org.aidroll.sis.mount.PageGate;
import org.aidroll.sis.mount.ScriptTag;

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
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return slots.stream().anyMatch(slot -> slot.address()
                .matches(path, name -> Optional.ofNullable(request.getParameter(name))));
    }

    private boolean isForSomeoneWithRights(HttpServletRequest request) {
        return identity.apply(request)
                .filter(actor -> permissions.permits(actor, Capability.CASE_READ))
                .isPresent();
    }
}
