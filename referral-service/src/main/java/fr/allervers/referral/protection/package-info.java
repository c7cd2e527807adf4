/**
 * The rights of the people whose data this service holds: what each field is for, access, erasure with certificate,
 * retention, who read what. Whatever table holds something of a household is listed in one place,
 * {@code PersonalTables}; a test finds the one that is not.
 */
@NullMarked
package fr.allervers.referral.protection;

import org.jspecify.annotations.NullMarked;
