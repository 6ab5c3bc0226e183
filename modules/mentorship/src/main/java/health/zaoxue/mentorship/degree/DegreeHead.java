package health.zaoxue.mentorship.degree;

import health.zaoxue.mentorship.DegreeDetail;
import health.zaoxue.mentorship.DegreeRow;

/** A pathway beside those who supervise it. */
record DegreeHead(DegreeRow row, DegreeDetail.Supervisor local, DegreeDetail.Supervisor outside) {}
