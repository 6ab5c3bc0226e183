package health.zaoxue.mentorship;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.List;
import java.util.UUID;

/** Deciding on applications: the office names who signs, the named sign, the office decides. */
public interface CommitteeService {
    /** The applications of the caller's hospital, open ones first, then the latest. */
    Page<ApplicationRow> ofHospital(Listing listing);

    /** Who may sign for or against this one, by name. */
    List<Signatory> eligible(UUID application);

    /** Names the committee; whoever has signed stays in it. */
    Outcome<UUID> name(CommitteeNaming naming);

    /** Gives it back for more, with a reason. */
    Outcome<UUID> giveBack(ApplicationAct act);

    /** Says no, with a reason. */
    Outcome<UUID> turnDown(ApplicationAct act);

    /** Grants the certification on the frozen evidence; answers the certification. */
    Outcome<UUID> certify(ApplicationGrant grant);

    /** Those in whose committee the caller sits and that are open, the first to lapse first. */
    List<ApplicationRow> queue();

    /** Signs for or against one. */
    Outcome<UUID> sign(CommitteeVote vote);
}
