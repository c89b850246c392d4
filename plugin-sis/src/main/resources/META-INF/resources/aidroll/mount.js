/**
 * The one script a host's page carries: `<script type="module" src="/CONTEXT/aidroll/mount.js">`, injected by the
 * plugin's filter or written by hand. It puts the plugin's elements where the settings say and keeps them there. It
 * throws nothing into the page, blocks nothing, defines no globals and leaves the host's own nodes alone.
 */

import { defineAidSlot } from './aid-slot.js';
import { clientSettings, contextPath } from './client-settings.js';
import { applyLook } from './host-look.js';
import { reportMount } from './mount-report.js';
import { settled, watchAddress, watchDocument } from './page-watch.js';
import { isSlotElement } from './slot-elements.js';
import { SlotMount } from './slot-mount.js';

let reconcile = start;
const run = () => reconcile().catch((failure) => console.warn('aidroll:', failure));
const changed = settled(run);
watchAddress(changed);
defineAidSlot();
run();

/** Until somebody has logged in there may be no settings; every change of address asks again. */
async function start() {
  const settings = await clientSettings();
  if (settings === null || reconcile !== start) {
    return;
  }
  applyLook(settings.look);
  const mounts = slotMounts(settings);
  const watch = watchDocument(changed, studentAttributes(settings));
  reconcile = async () => watch(mounts.filter((mount) => mount.reconcile()).length > 0);
  await reconcile();
}

/** @param {import('./client-settings.js').ClientSettings} settings */
function slotMounts(settings) {
  const context = typeof settings.context === 'string' ? settings.context.replace(/\/$/, '') : contextPath;
  const report = (slot, page, outcome) => reportMount(settings, slot, page, outcome);
  const known = settings.slots.filter(({ element }) => isSlotElement(element));
  const names = [...new Set(known.map(({ slot }) => slot))];
  return names.map((name) => {
    const places = known.filter(({ slot }) => slot === name);
    return new SlotMount(name, places, context, report);
  });
}

/** @param {import('./client-settings.js').ClientSettings} settings */
function studentAttributes(settings) {
  return settings.slots.filter(({ student }) => student).map(({ student }) => student.attribute);
}
