/**
 * The yearly plan of a department: what the CCAPEX secretariat decides at the start of the year (note,
 * "modes d'action"): stages, local criteria, monthly transfers per operator and source, yearly volume of
 * social services. Comes in by REST; goes out as plan-set.
 */
@NullMarked
package fr.allervers.referral.plan;

import org.jspecify.annotations.NullMarked;
