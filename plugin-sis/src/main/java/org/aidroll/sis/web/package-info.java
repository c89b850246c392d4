/**
 * The edge: the plugin's own addresses as plain servlets, and what every address needs. What a person sees stands in the
 * rooms below; a room uses the edge, and knows no other room.
 */
@NullMarked
package org.aidroll.sis.web;

import org.jspecify.annotations.NullMarked;
