/**
 * Attempts to reach a household without meeting it: letter, text, call, mail, a door that stayed shut. The note
 * is free text and stays here.
 */
@NullMarked
package fr.allervers.visit.contact;

import org.jspecify.annotations.NullMarked;
