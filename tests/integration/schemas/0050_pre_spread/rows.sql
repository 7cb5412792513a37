-- events from 2026-10-31T00:00:00+00:00 to 2026-11-30T00:00:00+00:00
COPY organisation (id, name, rate_limit_per_minute, created_at, spread, spread_at) FROM stdin;
13	of 0050_pre_spread	600	2026-11-29 12:58:12.174116+00	8	2026-11-29 12:58:13.33436+00
\.
COPY price_version (id, source, source_version, content_hash, checked_at, org_id, checked_on, applied_by) FROM stdin;
27	contract		63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	2026-11-29 12:58:12.338011+00	13	2026-11-29	cli
28	contract		b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	2026-11-29 12:58:12.486144+00	13	2026-11-29	cli
29	contract		b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	2026-11-29 12:58:12.564897+00	13	2026-11-29	cli
\.
COPY budget (id, org_id, name, scope, scope_value, filter, each, metric, period, timezone, window_hours, week_start, billing_day, watch, floor_usd, unpriced_usd_per_million, channels, enabled, shadow, snoozed_until, created_at, created_by, updated_at, deleted_at) FROM stdin;
03e7262b-e1a8-49e6-8c8c-9b700b6949f4	13	b2	team	red	{}	\N	tokens	monthly	UTC	\N	0	15	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
477722e9-80b6-48f1-8d64-a4f1ada218dc	13	b5	total	\N	{}	run_id	cost_usd	run	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	2026-11-30 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
65332dbe-9b10-4022-aa2f-16efdc5d87c3	13	b1	total	\N	{}	tenant	cost_usd	weekly	Australia/Lord_Howe	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
752fa141-4f85-4a30-8cd8-b4c90adc6592	13	b0	total	\N	{}	\N	cost_usd	daily	Asia/Tokyo	\N	0	1	{burn_rate,forecast}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
8345e150-1812-41b3-96fd-81dcb3ee4c67	-13	test	total	\N	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
94cab1ff-a001-4350-ae1d-31d343c77007	13	b4	total	\N	{}	\N	cost_usd	rolling	UTC	24	0	1	{anomaly}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
c4b4862b-61f8-4599-9804-70d89c44c64f	13	b3	total	\N	{"feature": "chat"}	\N	events	quarterly	UTC	\N	0	1	{}	5	\N	{somewhere}	t	t	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00
\.
TRUNCATE counting_clock;
COPY counting_clock (only_one, version, forgotten_before) FROM stdin;
t	52	2026-08-21 12:07:03.123456+00
\.
COPY admin_act (id, org_id, at, actor, act, target, details) FROM stdin;
0feaa61e-a9a7-4c49-b9fe-2902c74f0cdc	13	2026-11-29 12:58:13.325044+00	cli	channel.created	37004b63102b5c237017bedc	{"name": "slack", "type": "slack", "goes_to": "https://hooks.example.com/…"}
112687ec-2cd4-46f0-a647-03e4d3ef68ca	13	2026-11-29 12:58:13.211785+00	test	budget.changed	65332dbe-9b10-4022-aa2f-16efdc5d87c3	{"timezone": "Australia/Lord_Howe", "threshold_usd": "0.002"}
148be44c-1d44-452e-b8e4-0412f391af5f	13	2026-11-29 12:58:13.043806+00	test	budget.created	94cab1ff-a001-4350-ae1d-31d343c77007	{"name": "b4", "watch": ["anomaly"], "period": "rolling", "channels": ["somewhere"], "thresholds": ["1"], "window_hours": 24, "threshold_usd": "0.001"}
14da5f22-b8a2-4d75-bebe-d23b87c6b429	13	2026-11-29 12:58:13.150746+00	test	budget.created	477722e9-80b6-48f1-8d64-a4f1ada218dc	{"each": "run_id", "name": "b5", "period": "run", "channels": ["somewhere"], "thresholds": ["1"], "snoozed_until": "2026-11-30T12:07:03.123456Z", "threshold_usd": "0.001"}
15223e12-92eb-4fe1-8403-8f78e31d44fb	13	2026-11-29 12:58:12.659488+00	cli	key.created	q0n32kb4p6wj	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
16f52790-574c-4a34-9692-d2030ecb84c1	13	2026-11-29 12:58:12.663097+00	cli	key.created	1f2i3y5xpxai	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
1cc2c7f7-2b7d-4688-86c3-b883720b5508	13	2026-11-29 12:58:12.564389+00	cli	prices.proposed	48	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
1eacd1ba-ff0a-4e4d-92bf-669d6f861ddb	13	2026-11-29 12:58:12.337742+00	cli	prices.proposed	44	{"prices": 1, "source": "contract", "aliases": 1, "discounts": 1}
1ee75f6f-7124-46f1-a32e-9bc08d88fec6	13	2026-11-29 12:58:12.967184+00	test	budget.created	03e7262b-e1a8-49e6-8c8c-9b700b6949f4	{"name": "b2", "scope": "team", "metric": "tokens", "period": "monthly", "channels": ["somewhere"], "thresholds": ["1"], "billing_day": 15, "scope_value": "red", "threshold_usd": "50"}
2902461d-c52f-4e9b-adc8-03e9a5980fac	-13	2026-11-29 12:58:13.193181+00	test	budget.created	8345e150-1812-41b3-96fd-81dcb3ee4c67	{"name": "test", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "0.001"}
372a8b7d-36a0-4c96-bc01-d74cf6af26eb	0	2026-11-29 12:58:12.722025+00	cli	offsets.skipped	usage.0050_pre_spread/1	{"reason": "retention was too short", "next_offset": 9, "first_offset": 4}
37c06aa1-bac3-4d36-a404-acc4a90d3a31	13	2026-11-29 12:58:12.279887+00	cli	key.created	94ruokj814ue	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
388c1b55-626f-4860-8084-038d2b784ccf	13	2026-11-29 12:58:12.471572+00	me	period.closed	2026-10	{"cost_usd": "0", "event_count": 2}
43089e15-4ba3-4ec5-a378-16f21ac43e1d	13	2026-11-29 12:58:12.346775+00	cli	prices.rejected	45	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
44195261-4761-4652-9640-bd651a9da394	13	2026-11-29 12:58:12.346202+00	cli	prices.proposed	45	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
4966532c-eda4-438d-a4b2-4cad63f3cf16	13	2026-11-29 12:58:12.764059+00	test	budget.created	752fa141-4f85-4a30-8cd8-b4c90adc6592	{"name": "b0", "watch": ["burn_rate", "forecast"], "period": "daily", "channels": ["somewhere"], "timezone": "Asia/Tokyo", "thresholds": ["1"], "threshold_usd": "0.001"}
5e03166f-77cc-4dda-885b-76ca0e2540f4	13	2026-11-29 12:58:13.330929+00	cli	channel.created	a116437dd154327f3c8e016b	{"name": "alertmanager", "type": "alertmanager", "goes_to": "https://hooks.example.com/x?token=***"}
5f469dea-45df-4750-9dc8-fe635684fdc5	13	2026-11-29 12:58:13.32198+00	cli	channel.created	166c30edfe9fbf30772bbcef	{"name": "webhook", "type": "webhook", "goes_to": "https://hooks.example.com/x?token=***"}
67c6826b-13e4-4a4d-9a85-51cc0873dcec	13	2026-11-29 12:58:13.327254+00	cli	channel.created	bf5a1371c363df5980a16c3c	{"name": "email", "type": "email", "goes_to": "ops@example.com"}
6a3be57b-f049-427a-8f87-35d1c8ac23dd	13	2026-11-29 12:58:12.281542+00	cli	key.revoked	94ruokj814ue	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
710dd721-b48f-451b-8e6b-1fac44dd1f30	13	2026-11-29 12:58:12.580567+00	cli	events.repriced	events	{"end": "2026-11-29T12:59:12.571196+00:00", "start": "2026-10-20T12:07:03.123456+00:00", "events": 2, "feature": "chat", "difference_usd": "-0.002024"}
78612496-9b47-4560-bfb1-f021b73c8028	13	2026-11-29 12:58:12.667482+00	cli	key.rotated	1f2i3y5xpxai	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": "2026-12-06T12:58:12.663398Z"}
91047640-7ba1-465b-aa16-5266451790d1	13	2026-11-29 12:58:12.488466+00	cli	prices.applied	47	{"prices": 2, "source": "contract", "aliases": 0, "version": 28, "discounts": 0}
95c840b2-4d6f-4abf-bfc8-9506259496e0	13	2026-11-29 12:58:12.485837+00	cli	prices.proposed	47	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
99cceeb3-91b2-4353-81af-3c7639bbf70d	13	2026-11-29 12:58:12.671551+00	cli	organisation.spread	13	{"before": 1, "partitions": 4}
a7486f1b-cc41-4c1e-9919-d20a5a9a84ba	13	2026-11-29 12:58:13.023183+00	test	budget.created	c4b4862b-61f8-4599-9804-70d89c44c64f	{"name": "b3", "filter": {"feature": "chat"}, "metric": "events", "period": "quarterly", "shadow": true, "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "3"}
a8e58a3a-0725-42a4-9751-13f99816bffe	13	2026-11-29 12:58:12.278215+00	cli	key.created	ajh7jhnt73d6	{"mode": "live", "name": "all", "scopes": ["admin", "ingest", "read"], "expires_at": "2027-02-27T12:07:03.123456Z"}
aa433e38-0c88-400c-a95b-7ead372e4f17	13	2026-11-29 12:58:12.507125+00	cli	events.repriced	events	{"end": "2026-11-29T12:59:12.495985+00:00", "start": "2026-10-20T12:07:03.123456+00:00", "events": 2, "feature": "chat", "difference_usd": "-0.489860"}
b76e90bd-ef92-4947-a1b7-c426918768de	13	2026-11-29 12:58:12.347733+00	cli	prices.proposed	46	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
b8dba835-d3ae-4bd1-935f-2db1ab41c016	13	2026-11-29 12:58:12.661676+00	cli	key.rotated	q0n32kb4p6wj	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": null}
c86f1028-f201-4466-94bc-a1875f346fec	13	2026-11-29 12:58:13.230606+00	cli	budget.topped_up	752fa141-4f85-4a30-8cd8-b4c90adc6592	{"amount": "0.001", "reason": "a launch", "ends_at": "2026-11-29T18:07:03.123456Z", "starts_at": "2026-11-29T12:07:03.123456Z"}
d15b03a8-1210-4100-844c-614d88adccba	13	2026-11-29 12:58:12.175658+00	cli	organisation.created	13	{"name": "of 0050_pre_spread"}
db44b57b-e9e4-4825-8280-39d35785c494	13	2026-11-29 12:58:13.232006+00	cli	budget.deleted	c4b4862b-61f8-4599-9804-70d89c44c64f	{}
de259b5a-8745-4644-b569-9eb625b52c9c	13	2026-11-29 12:58:12.341378+00	cli	prices.applied	44	{"prices": 1, "source": "contract", "aliases": 1, "version": 27, "discounts": 1}
e2bd8464-e594-407f-969c-6e387787ca0d	-13	2026-11-29 12:58:12.279083+00	cli	key.created	dgii7cv3iaey	{"mode": "test", "name": "test", "scopes": ["ingest"], "expires_at": null}
e4888bc7-db4e-4d45-83a9-78e386f85f9f	13	2026-11-29 12:58:13.329125+00	cli	channel.created	54a0d48a0978081326f46def	{"name": "pagerduty", "type": "pagerduty", "goes_to": "https://hooks.example.com/x?token=***"}
e77fda91-b8f6-41e3-abc5-8de4db152e61	13	2026-11-29 12:58:12.934177+00	test	budget.created	65332dbe-9b10-4022-aa2f-16efdc5d87c3	{"each": "tenant", "name": "b1", "period": "weekly", "channels": ["somewhere"], "timezone": "America/New_York", "thresholds": ["1"], "threshold_usd": "0.001"}
f887498c-5336-4243-877e-20e083206d58	13	2026-11-29 12:58:12.566513+00	cli	prices.applied	48	{"prices": 2, "source": "contract", "aliases": 0, "version": 29, "discounts": 0}
faf80ca1-0c28-4a39-b205-901bf330229d	13	2026-11-29 12:58:13.33567+00	cli	organisation.spread	13	{"before": 4, "partitions": 8}
\.
COPY alert_outbox (id, message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at) FROM stdin;
18	336a2e1f-dc26-4c1b-9746-c014db9d21c2	13	03e7262b-e1a8-49e6-8c8c-9b700b6949f4	336a2e1f-dc26-4c1b-9746-c014db9d21c2	{somewhere}	f	{"id": "336a2e1f-dc26-4c1b-9746-c014db9d21c2", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/03e7262b-e1a8-49e6-8c8c-9b700b6949f4", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 8, "estimated_events": 1}, "drivers": [{"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 3108, "feature": "chat", "cost_usd": 0.028944, "event_count": 7}, {"model": "gpt-4o", "tokens": 2078, "feature": "search", "cost_usd": 0.00434, "event_count": 6}], "subject": null, "alert_id": "03e7262b-e1a8-49e6-8c8c-9b700b6949f4", "spend_usd": 17594, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 50}	2026-11-29 12:07:03.123456+00
19	a74e4607-72ed-4ce0-b6dc-26322098682b	13	65332dbe-9b10-4022-aa2f-16efdc5d87c3	a74e4607-72ed-4ce0-b6dc-26322098682b	{somewhere}	f	{"id": "a74e4607-72ed-4ce0-b6dc-26322098682b", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/65332dbe-9b10-4022-aa2f-16efdc5d87c3", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3, "estimated_events": 5}, "drivers": [{"model": "gpt-4o", "tokens": 6190, "feature": "search", "cost_usd": 1.008696, "event_count": 10}, {"model": "gpt-4o-mini", "tokens": 1038, "feature": "search", "cost_usd": 0.5, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}], "subject": "acme", "alert_id": "65332dbe-9b10-4022-aa2f-16efdc5d87c3", "spend_usd": 1.553392, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-29 12:07:03.123456+00
20	3cc0a16a-6b57-4681-92da-5d65e06f43ac	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	3cc0a16a-6b57-4681-92da-5d65e06f43ac	{somewhere}	f	{"id": "3cc0a16a-6b57-4681-92da-5d65e06f43ac", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 13, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 7206, "feature": "search", "cost_usd": 1.00436, "event_count": 9}, {"model": "gpt-4o-mini", "tokens": 2077, "feature": "search", "cost_usd": 0.5, "event_count": 2}, {"model": "gpt-4o", "tokens": 3087, "feature": "chat", "cost_usd": 0.0369, "event_count": 5}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 1.5507978, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.002}	2026-11-29 12:07:03.123456+00
21	f245b638-afd0-4ae9-a3c0-d591d1437d8e	13	94cab1ff-a001-4350-ae1d-31d343c77007	f245b638-afd0-4ae9-a3c0-d591d1437d8e	{somewhere}	f	{"id": "f245b638-afd0-4ae9-a3c0-d591d1437d8e", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/94cab1ff-a001-4350-ae1d-31d343c77007", "query": "/v1/costs/summary?start=2026-11-28T12%3A08%3A00%2B00%3A00&end=2026-11-29T12%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 13, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 7206, "feature": "search", "cost_usd": 1.00436, "event_count": 10}, {"model": "gpt-4o-mini", "tokens": 2077, "feature": "search", "cost_usd": 0.5, "event_count": 2}, {"model": "gpt-4o", "tokens": 3087, "feature": "chat", "cost_usd": 0.0369, "event_count": 5}], "subject": null, "alert_id": "94cab1ff-a001-4350-ae1d-31d343c77007", "spend_usd": 1.5507978, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T12:08:00Z", "scope_value": null, "window_start": "2026-11-28T12:08:00Z", "threshold_usd": 0.001}	2026-11-29 12:07:03.123456+00
22	9a9bf9bd-d5ae-4f5c-95fc-c64611f9ddd4	12	d0a56828-e322-4e7c-91b0-c48a5e62411a	9a9bf9bd-d5ae-4f5c-95fc-c64611f9ddd4	{somewhere}	f	{"id": "9a9bf9bd-d5ae-4f5c-95fc-c64611f9ddd4", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0a56828-e322-4e7c-91b0-c48a5e62411a", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 2115, "feature": "chat", "cost_usd": 0.00878, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 2031, "feature": "chat", "cost_usd": 0.008064, "event_count": 2}, {"model": "gpt-4o", "tokens": 1056, "feature": "summary", "cost_usd": 0.004384, "event_count": 1}], "subject": null, "alert_id": "d0a56828-e322-4e7c-91b0-c48a5e62411a", "spend_usd": 0.022427, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 12:07:03.123456+00
\.
COPY api_key (id, org_id, name, mode, scopes, secret_hash, created_at, expires_at, revoked_at, last_used_at, rotated_at, previous_secret_hash, previous_valid_until) FROM stdin;
1f2i3y5xpxai	13	rotated	live	{read}	\\xadd5f3db08ea36d399a329887379f13b982407f2245b9028062cd21782195415	2026-11-29 12:58:12.662232+00	\N	\N	\N	2026-11-29 12:58:12.663398+00	\\x41ad1059ba314fa30b080dbc9e834e843331015d82f44e06ed346a4d3accda6a	2026-12-06 12:58:12.663398+00
94ruokj814ue	13	revoked	live	{admin,ingest,read}	\\x4f55849c245c7b1c5f6d9c9abc3ac1f6344c6dc7ab8e98bf7608ec91256abaa5	2026-11-29 12:58:12.279401+00	\N	2026-11-29 12:58:12.280078+00	\N	\N	\N	\N
ajh7jhnt73d6	13	all	live	{admin,ingest,read}	\\xa959f504044a52f3413fd2000f86c95e26cee94dc3e5ec2146ef36b0d31236cd	2026-11-29 12:58:12.277093+00	2027-02-27 12:07:03.123456+00	\N	\N	\N	\N	\N
dgii7cv3iaey	13	test	test	{ingest}	\\x614781bcd3ab04c933d683d7c6dc22620aeba33f27139f38aede7566c78241fa	2026-11-29 12:58:12.27855+00	\N	\N	\N	\N	\N	\N
q0n32kb4p6wj	13	rotated	live	{read}	\\x789009e31cd5bb8ee137ffded2c27cbb221d46e4fa46abd879475afc98f99310	2026-11-29 12:58:12.656921+00	\N	\N	\N	2026-11-29 12:58:12.65989+00	\N	\N
\.
COPY budget_counter (counting, window_start, subject, shard, cost_usd, tokens, event_count, estimated_count, unpriced_count, unpriced_tokens, first_at) FROM stdin;
34	2026-10-30 15:00:00+00		-1	0	3823	2	0	2	3823	2026-10-30 15:00:00+00
34	2026-11-23 15:00:00+00		-1	0.012548	4127	4	1	1	1015	2026-11-23 15:00:00+00
34	2026-11-23 15:00:00+00		0	0.004388	1057	1	0	0	0	2026-11-24 00:04:47.123456+00
34	2026-11-24 15:00:00+00		-1	0.004034	3086	4	0	3	2070	2026-11-24 15:00:00+00
34	2026-11-25 15:00:00+00		-1	0.0259360	4126	5	1	3	2047	2026-11-25 15:00:00+00
34	2026-11-25 15:00:00+00		0	0	1059	1	0	1	1059	2026-11-26 07:03:19.123456+00
34	2026-11-26 15:00:00+00		-1	0.0065352	3093	3	1	0	0	2026-11-26 15:00:00+00
34	2026-11-26 15:00:00+00		0	0.0307390	6366	6	1	0	0	2026-11-27 05:05:30.123456+00
34	2026-11-27 15:00:00+00		-1	0.0123	1037	3	0	0	0	2026-11-27 15:00:00+00
34	2026-11-27 15:00:00+00		0	0.004392	1058	1	0	0	0	2026-11-28 03:03:49.123456+00
34	2026-11-28 15:00:00+00		-1	1.5246	16282	17	3	11	11166	2026-11-28 15:00:00+00
34	2026-11-28 15:00:00+00		0	0.0261978	7368	11	0	4	2118	2026-11-29 12:05:03.123456+00
35	2026-11-29 12:03:00+00		-1	0.5	1038	1	1	0	0	2026-11-29 12:03:00+00
35	2026-11-29 12:04:00+00		-1	0	1039	1	0	1	1039	2026-11-29 12:04:00+00
35	2026-11-29 12:05:00+00		-1	0.5	2061	2	1	1	1047	2026-11-29 12:05:00+00
35	2026-11-29 12:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-29 12:05:03.123456+00
35	2026-11-29 12:06:00+00		0	0	1065	3	0	2	1065	2026-11-29 12:06:03.123456+00
35	2026-11-29 12:07:00+00		-1	0.5123	7153	9	1	6	5102	2026-11-29 12:07:00+00
35	2026-11-29 12:58:00+00		-1	0	1913	1	0	1	1913	2026-11-29 12:58:00+00
36	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
36	2026-11-24 00:00:00+00		-1	0.004336	2059	2	1	1	1015	2026-11-24 00:00:00+00
36	2026-11-24 00:00:00+00		0	0.004388	1057	1	0	0	0	2026-11-24 00:04:47.123456+00
36	2026-11-24 11:00:00+00		-1	0.008212	2068	2	0	0	0	2026-11-24 11:00:00+00
36	2026-11-24 22:00:00+00		-1	0.004034	1016	2	0	1	0	2026-11-24 22:00:00+00
36	2026-11-25 09:00:00+00		-1	0	2070	2	0	2	2070	2026-11-25 09:00:00+00
36	2026-11-25 20:00:00+00		-1	0.0215960	2045	3	1	2	1011	2026-11-25 20:00:00+00
36	2026-11-26 07:00:00+00		-1	0.004340	2081	2	0	1	1036	2026-11-26 07:00:00+00
36	2026-11-26 07:00:00+00		0	0	1059	1	0	1	1059	2026-11-26 07:03:19.123456+00
36	2026-11-26 18:00:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-26 18:00:00+00
36	2026-11-27 05:00:00+00		-1	0.005389	2081	2	1	0	0	2026-11-27 05:00:00+00
36	2026-11-27 05:00:00+00		0	0.004384	1056	1	1	0	0	2026-11-27 05:05:30.123456+00
36	2026-11-27 12:00:00+00		0	0.0263550	5310	5	0	0	0	2026-11-27 12:07:03.123456+00
36	2026-11-27 16:00:00+00		-1	0	0	1	0	0	0	2026-11-27 16:00:00+00
36	2026-11-28 03:00:00+00		-1	0.0123	1037	1	0	0	0	2026-11-28 03:00:00+00
36	2026-11-28 03:00:00+00		0	0.004392	1058	1	0	0	0	2026-11-28 03:03:49.123456+00
36	2026-11-28 14:00:00+00		-1	0	0	1	0	0	0	2026-11-28 14:00:00+00
36	2026-11-29 01:00:00+00		-1	0.0123	3078	3	0	2	2065	2026-11-29 01:00:00+00
36	2026-11-29 12:00:00+00		-1	1.5123	13204	14	3	9	9101	2026-11-29 12:00:00+00
36	2026-11-29 12:00:00+00		0	0.0261978	7368	11	0	4	2118	2026-11-29 12:05:03.123456+00
37	2026-11-23 05:00:00+00	acme	-1	1.5436682	13390	16	5	3	3092	2026-11-23 05:00:00+00
37	2026-11-23 05:00:00+00	globex	-1	0.001045	7203	7	1	6	6168	2026-11-23 05:00:00+00
38	2026-11-15 00:00:00+00		-1	0.0682722	13394	19	1	7	4123	2026-11-15 00:00:00+00
38	2026-11-15 00:00:00+00		0	0.0525648	10563	14	0	2	0	2026-11-24 00:04:47.123456+00
39	2026-10-01 00:00:00+00		-1	0.0750860	8239	11	1	3	0	2026-10-01 00:00:00+00
40	2026-11-28 14:05:00+00		-1	0	0	1	0	0	0	2026-11-28 14:05:00+00
40	2026-11-29 01:02:00+00		-1	0	2065	2	0	2	2065	2026-11-29 01:02:00+00
40	2026-11-29 01:05:00+00		-1	0.0123	1013	1	0	0	0	2026-11-29 01:05:00+00
40	2026-11-29 12:03:00+00		-1	0.5	1038	1	1	0	0	2026-11-29 12:03:00+00
40	2026-11-29 12:04:00+00		-1	0	1039	1	0	1	1039	2026-11-29 12:04:00+00
40	2026-11-29 12:05:00+00		-1	0.5	2061	2	1	1	1047	2026-11-29 12:05:00+00
40	2026-11-29 12:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-29 12:05:03.123456+00
40	2026-11-29 12:06:00+00		0	0	1065	3	0	2	1065	2026-11-29 12:06:03.123456+00
40	2026-11-29 12:07:00+00		-1	0.5123	7153	9	1	6	5102	2026-11-29 12:07:00+00
40	2026-11-29 12:58:00+00		-1	0	1913	1	0	1	1913	2026-11-29 12:58:00+00
41	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
41	2026-11-24 00:00:00+00		-1	0.004336	2059	2	1	1	1015	2026-11-24 00:00:00+00
41	2026-11-24 00:00:00+00		0	0.004388	1057	1	0	0	0	2026-11-24 00:04:47.123456+00
41	2026-11-24 11:00:00+00		-1	0.008212	2068	2	0	0	0	2026-11-24 11:00:00+00
41	2026-11-24 22:00:00+00		-1	0.004034	1016	2	0	1	0	2026-11-24 22:00:00+00
41	2026-11-25 09:00:00+00		-1	0	2070	2	0	2	2070	2026-11-25 09:00:00+00
41	2026-11-25 20:00:00+00		-1	0.0215960	2045	3	1	2	1011	2026-11-25 20:00:00+00
41	2026-11-26 07:00:00+00		-1	0.004340	2081	2	0	1	1036	2026-11-26 07:00:00+00
41	2026-11-26 07:00:00+00		0	0	1059	1	0	1	1059	2026-11-26 07:03:19.123456+00
41	2026-11-26 18:00:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-26 18:00:00+00
41	2026-11-27 05:00:00+00		-1	0.005389	2081	2	1	0	0	2026-11-27 05:00:00+00
41	2026-11-27 05:00:00+00		0	0.004384	1056	1	1	0	0	2026-11-27 05:05:30.123456+00
41	2026-11-27 12:00:00+00		0	0.0263550	5310	5	0	0	0	2026-11-27 12:07:03.123456+00
41	2026-11-27 16:00:00+00		-1	0	0	1	0	0	0	2026-11-27 16:00:00+00
41	2026-11-28 03:00:00+00		-1	0.0123	1037	1	0	0	0	2026-11-28 03:00:00+00
41	2026-11-28 03:00:00+00		0	0.004392	1058	1	0	0	0	2026-11-28 03:03:49.123456+00
41	2026-11-28 14:00:00+00		-1	0	0	1	0	0	0	2026-11-28 14:00:00+00
41	2026-11-29 01:00:00+00		-1	0.0123	3078	3	0	2	2065	2026-11-29 01:00:00+00
41	2026-11-29 12:00:00+00		-1	1.5123	13204	14	3	9	9101	2026-11-29 12:00:00+00
41	2026-11-29 12:00:00+00		0	0.0261978	7368	11	0	4	2118	2026-11-29 12:05:03.123456+00
42	1970-01-01 00:00:00+00	r1	-1	0.0436722	13395	16	1	6	6174	2026-11-24 00:04:10.123456+00
42	1970-01-01 00:00:00+00	r1	0	0.0279648	8453	10	0	0	0	2026-11-24 00:04:47.123456+00
42	1970-01-01 00:00:00+00	r2	-1	0.037945	10278	13	1	9	6168	2026-11-24 22:02:56.123456+00
42	1970-01-01 00:00:00+00	r2	0	0.0246	5287	7	0	5	3177	2026-11-26 07:03:19.123456+00
43	2026-11-25 00:00:00+00		-1	0	1020	1	0	1	1020	2026-11-25 00:00:00+00
43	2026-11-26 00:00:00+00		-1	0	1022	1	0	1	1022	2026-11-26 00:00:00+00
43	2026-11-27 00:00:00+00		-1	0	1021	1	0	1	1021	2026-11-27 00:00:00+00
44	2026-11-22 13:00:00+00	acme	-1	1.5436682	13390	16	5	3	3092	2026-11-22 13:00:00+00
44	2026-11-22 13:00:00+00	acme	0	0.0283328	8450	10	1	0	0	2026-11-27 05:05:30.123456+00
44	2026-11-22 13:00:00+00	globex	-1	0.001045	7203	7	1	6	6168	2026-11-22 13:00:00+00
44	2026-11-22 13:00:00+00	globex	0	0	3177	3	0	3	3177	2026-11-26 07:03:19.123456+00
\.
COPY budget_grant (id, budget_id, amount, starts_at, ends_at, reason, granted_at, granted_by, looked_at_start, looked_at_end) FROM stdin;
9c505017-0e91-49a0-93ff-fb1035d54792	752fa141-4f85-4a30-8cd8-b4c90adc6592	0.001	2026-11-29 12:07:03.123456+00	2026-11-29 18:07:03.123456+00	a launch	2026-11-29 12:58:13.229372+00	cli	f	f
\.
COPY budget_limit (budget_id, version, amount, thresholds, since, set_by) FROM stdin;
03e7262b-e1a8-49e6-8c8c-9b700b6949f4	1	50	{1}	2026-11-29 12:07:03.123456+00	test
477722e9-80b6-48f1-8d64-a4f1ada218dc	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
65332dbe-9b10-4022-aa2f-16efdc5d87c3	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
65332dbe-9b10-4022-aa2f-16efdc5d87c3	2	0.002	{1}	2026-11-29 12:07:03.123456+00	test
752fa141-4f85-4a30-8cd8-b4c90adc6592	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
8345e150-1812-41b3-96fd-81dcb3ee4c67	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
94cab1ff-a001-4350-ae1d-31d343c77007	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
c4b4862b-61f8-4599-9804-70d89c44c64f	1	3	{1}	2026-11-29 12:07:03.123456+00	test
\.
TRUNCATE budget_touch;
COPY budget_touch (id, countings, subjects, windows, budget_id) FROM stdin;
51	{34,34,34,34,38,42,42,44,44}	{"","","","","",r1,r2,acme,globex}	{"2026-11-23 15:00:00+00","2026-11-25 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00"}	\N
52	{34,38,42,42,44}	{"","",r1,r2,acme}	{"2026-11-26 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00"}	\N
53	{34,38,40,42,42,44,44}	{"","","",r1,r2,acme,globex}	{"2026-11-28 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 12:06:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00"}	\N
\.
COPY channel (id, org_id, name, type, shown, sealed, key_id, created_at, changed_at, previous_secret_until, snoozed_until, leased_by, leased_until, attended_at, failing_since, retry_at) FROM stdin;
166c30edfe9fbf30772bbcef	13	webhook	webhook	https://hooks.example.com/x?token=***	\\x0b8d6dc4b1b7a85e1315b83015e0c3aeabb7113f022f4d0d6127f682c6e5bd2045936b214944e1993259067103e0a4bfe5c69cd6eaf4592cc6f3c69f205bf3cbe2cd6e19c561552fd7264381e71b7c218d3f778f45ca1406c0098cdd3d058cf55e169539a4af41139fd3dd79df251c7b22ecc122c2	66687aad	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N	\N	\N	\N	\N	\N	\N
37004b63102b5c237017bedc	13	slack	slack	https://hooks.example.com/…	\\x3e6f58921c579738305879292b300d138f8b3c15aa38bae855920dc3ea72d5b417cc532a64366e6c803e032da0820d904f441bdcb406bc2102ec4c42ae5725a76a341464543e18c01335c2b849f0e64d17607b0d3cecdcf54cdba59e05bdf017fa18a90550c75cf717aa49a8d7476286258f67c886	66687aad	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N	\N	\N	\N	\N	\N	\N
54a0d48a0978081326f46def	13	pagerduty	pagerduty	https://hooks.example.com/x?token=***	\\x8fca53cfd98e8bb977b7744a2369ff6fe54550142cc64b574963d5ef5fc06d60f2798ba6a0ab16f43d6ff568e3d0d7522c700161c636f4f7d8bd268c1b8a11318383cbe1c4495c275130a39ec2a4cd646a34bdc8c7a5228ef5c2b9981a9e42640ecf31443de95ef6e1804db8929448ed7ca923d2d2	66687aad	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N	\N	\N	\N	\N	\N	\N
a116437dd154327f3c8e016b	13	alertmanager	alertmanager	https://hooks.example.com/x?token=***	\\x43bb6f6ef62e016a59ac1253d7d6862d32a484212fb9be7b0625fa663308198e9201c4953e5f15fd03f0afcb0f66505211cc3649b57fc6de4e4c59d3fcc154a153a134843e24c482ab3c21bdf546e262a3c80cf0c550ba70e51339777d93568ac83fa4222bf872007b3cd7eba4d6019d258bf13159	66687aad	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N	\N	\N	\N	\N	\N	\N
bf5a1371c363df5980a16c3c	13	email	email	ops@example.com	\\x0e94d1b9ec6416671e8f3e3e13b893d7666997e3d1a4fa3c58587d11493a9cc212928088370b458ed713f65ab01cca9c3fe48ecc2a0f30fff0afdc295796dae047c45e9d3ea2086a638c73d228970059f49282f33d699efc8b2952a284d5242ba380c3b4c6c8e7d205549ad93e993976eae0554109	66687aad	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N	\N	\N	\N	\N	\N	\N
\.
COPY closed_period (org_id, month, closed_at, closed_by, event_count, cost_usd) FROM stdin;
13	2026-10-01	2026-11-29 12:58:12.470403+00	me	2	0
\.
COPY correction (org_id, event_id, event_time, seq, time, posted_at, difference_usd, cost_usd, list_cost_usd, price_id, discount_id, reason, dimension_set, folded_set) FROM stdin;
13	11af14ff-d305-4351-bf80-e11ce2ac0331	2026-11-24 22:05:22.123456+00	2	2026-11-24 22:05:22.123456+00	2026-11-29 12:58:12.516144+00	-0.244960	0.005040	\N	45	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
13	11af14ff-d305-4351-bf80-e11ce2ac0331	2026-11-24 22:05:22.123456+00	3	2026-11-24 22:05:22.123456+00	2026-11-29 12:58:12.587481+00	-0.001006	0.004034	\N	47	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
13	c9149f04-76b7-4806-9589-638ec8a6bbd7	2026-11-24 11:05:16.123456+00	2	2026-11-24 11:05:16.123456+00	2026-11-29 12:58:12.516144+00	-0.244900	0.005100	\N	45	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
13	c9149f04-76b7-4806-9589-638ec8a6bbd7	2026-11-24 11:05:16.123456+00	3	2026-11-24 11:05:16.123456+00	2026-11-29 12:58:12.587481+00	-0.001018	0.004082	\N	47	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
\.
COPY counting (id, org_id, budget_id, kind, conditions, each, calendar, counted_since, counted, retired, version) FROM stdin;
34	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	window	{}	\N	["daily", "Asia/Tokyo", 0, 1, 0, 0]	2026-10-24 15:00:00+00	t	f	40
35	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	minute	{}	\N	["rolling", "UTC", 0, 1, 6, 60]	2026-11-29 06:07:00+00	t	f	41
36	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-25 12:00:00+00	t	f	42
37	13	65332dbe-9b10-4022-aa2f-16efdc5d87c3	window	{}	tenant	["weekly", "America/New_York", 0, 1, 0, 0]	2026-10-19 04:00:00+00	t	t	50
38	13	03e7262b-e1a8-49e6-8c8c-9b700b6949f4	window	{"team": "red"}	\N	["monthly", "UTC", 0, 15, 0, 0]	2026-10-15 00:00:00+00	t	f	44
39	13	c4b4862b-61f8-4599-9804-70d89c44c64f	window	{"feature": "chat"}	\N	["quarterly", "UTC", 0, 1, 0, 0]	2026-10-01 00:00:00+00	t	t	52
40	13	94cab1ff-a001-4350-ae1d-31d343c77007	window	{}	\N	["rolling", "UTC", 0, 1, 24, 60]	2026-11-28 12:07:00+00	t	f	46
41	13	94cab1ff-a001-4350-ae1d-31d343c77007	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-25 12:00:00+00	t	f	47
42	13	477722e9-80b6-48f1-8d64-a4f1ada218dc	window	{}	run_id	["run", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	48
43	-13	8345e150-1812-41b3-96fd-81dcb3ee4c67	window	{}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	49
44	13	65332dbe-9b10-4022-aa2f-16efdc5d87c3	window	{}	tenant	["weekly", "Australia/Lord_Howe", 0, 1, 0, 0]	2026-10-18 13:00:00+00	t	f	51
\.
COPY cube_15m (bucket, org_id, shard, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other) FROM stdin;
2026-10-31 12:00:00+00	13	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 00:00:00+00	13	0	08e6f514-d836-fc3c-cfa1-e8bff4f756bc	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 00:00:00+00	13	0	78bab006-59c4-4e95-767f-7f27211b2938	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0
2026-11-24 00:00:00+00	13	2	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100
2026-11-24 11:00:00+00	13	1	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25
2026-11-24 11:00:00+00	13	2	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.004130	0	0	0.004120	0	0	0.000010	0	0
2026-11-24 11:00:00+00	13	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1018	-10	-1018	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25
2026-11-24 11:00:00+00	13	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.004082	0	0	0.004072	0	0	0.000010	0	0
2026-11-24 22:00:00+00	13	0	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25
2026-11-24 22:00:00+00	13	1	2a79d7c7-82ae-9d77-8d79-894e9469d95c	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 22:00:00+00	13	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1006	-10	-1006	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25
2026-11-24 22:00:00+00	13	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.004034	0	0	0.004024	0	0	0.000010	0	0
2026-11-25 09:00:00+00	13	1	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 09:00:00+00	13	2	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 20:00:00+00	-13	0	d5864199-e98f-3bef-ec0c-678a00806e41	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 20:00:00+00	13	0	010a3bc4-e159-7623-5741-333826732361	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020
2026-11-25 20:00:00+00	13	0	0544d443-e53f-f118-5766-95aeb424c46e	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-25 20:00:00+00	13	2	2a79d7c7-82ae-9d77-8d79-894e9469d95c	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 07:00:00+00	13	0	0544d443-e53f-f118-5766-95aeb424c46e	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-26 07:00:00+00	13	0	ec0bf9b0-edac-6cf3-db6a-148be66a911f	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 07:00:00+00	13	2	78bab006-59c4-4e95-767f-7f27211b2938	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0
2026-11-26 18:00:00+00	-13	0	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 18:00:00+00	13	0	83f910d5-c497-9675-3df6-1f4c23a93b47	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0
2026-11-27 05:00:00+00	13	0	8b4980d1-9562-6ca2-9736-0b59a0e223bd	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.001045	0	0	0.000325	0.000700	0	0.000014	0.000006	0
2026-11-27 05:00:00+00	13	0	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	1	0	1046	10	991	0	30	20	6	0	5	0	0	4	0	0	0.004384	0	0	0.003964	0	0.000200	0.000120	0	0.000100
2026-11-27 05:00:00+00	13	2	96754026-07a5-c104-8135-f593b573cff9	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.004344	0	0	0.004144	0	0	0.000200	0	0
2026-11-27 12:00:00+00	13	0	4881e0a2-c8be-5107-759b-a121b73169fd	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.004222	0	0	0.004212	0	0	0.000010	0	0
2026-11-27 12:00:00+00	13	0	83f910d5-c497-9675-3df6-1f4c23a93b47	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0
2026-11-27 12:00:00+00	13	0	a56eaaa9-8437-fde7-8ce4-3be296ea4ead	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-27 12:00:00+00	13	0	b1d4bf6f-67c1-b415-eb46-6f9885ce67e0	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.004408	0	0	0.004208	0	0	0.000200	0	0
2026-11-27 12:00:00+00	13	0	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.004226	0	0	0.004216	0	0	0.000010	0	0
2026-11-27 16:00:00+00	-13	0	9dccc925-ada5-19d6-143e-b57af4d93ed2	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0
2026-11-27 16:00:00+00	13	1	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 03:00:00+00	13	0	96754026-07a5-c104-8135-f593b573cff9	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.004392	0	0	0.004192	0	0	0.000200	0	0
2026-11-28 03:00:00+00	13	0	a408f6e6-3170-31b5-41fd-94513c4b1e87	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-28 14:00:00+00	13	2	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 01:00:00+00	13	0	a56eaaa9-8437-fde7-8ce4-3be296ea4ead	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-29 01:00:00+00	13	1	9dccc925-ada5-19d6-143e-b57af4d93ed2	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0
2026-11-29 01:00:00+00	13	1	d5864199-e98f-3bef-ec0c-678a00806e41	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	13	0	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	2	0	2098	20	2098	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	13	0	2a79d7c7-82ae-9d77-8d79-894e9469d95c	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	13	0	3159a47c-e55d-13c8-0018-4159bf045877	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	13	0	4881e0a2-c8be-5107-759b-a121b73169fd	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.004174	0	0	0.004164	0	0	0.000010	0	0
2026-11-29 12:00:00+00	13	0	53f29ae5-45c9-e98f-dceb-085a6f30873a	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-29 12:00:00+00	13	0	5b3cc6a9-daa9-80e1-d2bf-67be5dbdca59	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	13	0	6b657bb3-7ea9-ae00-74b9-9f24c9d92e37	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-29 12:00:00+00	13	0	837fc8bf-daae-67a4-b814-5631b554c515	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-29 12:00:00+00	13	0	83f910d5-c497-9675-3df6-1f4c23a93b47	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0
2026-11-29 12:00:00+00	13	0	87503a11-fba0-a85c-7dea-58027ef516ba	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	13	0	a56eaaa9-8437-fde7-8ce4-3be296ea4ead	1	0	1039	10	1039	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-29 12:00:00+00	13	0	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	2	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	13	0	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-29 12:00:00+00	13	0	b1d4bf6f-67c1-b415-eb46-6f9885ce67e0	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.004360	0	0	0.004160	0	0	0.000200	0	0
2026-11-29 12:00:00+00	13	0	d47e8b6a-1612-a4c7-9166-e2432f2db23b	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	13	0	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.004178	0	0	0.004168	0	0	0.000010	0	0
2026-11-29 12:00:00+00	13	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1001	10	1001	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	13	2	0544d443-e53f-f118-5766-95aeb424c46e	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	13	3	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	1	0	1007	10	1007	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	13	3	2a79d7c7-82ae-9d77-8d79-894e9469d95c	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	13	3	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:45:00+00	13	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1903	10	1903	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
\.
COPY cube_day (org_id, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, day) FROM stdin;
-13	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26
-13	9dccc925-ada5-19d6-143e-b57af4d93ed2	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-27
-13	d5864199-e98f-3bef-ec0c-678a00806e41	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-25
13	010a3bc4-e159-7623-5741-333826732361	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020	2026-11-25
13	0544d443-e53f-f118-5766-95aeb424c46e	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-25
13	0544d443-e53f-f118-5766-95aeb424c46e	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-29
13	0544d443-e53f-f118-5766-95aeb424c46e	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-26
13	08e6f514-d836-fc3c-cfa1-e8bff4f756bc	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-24
13	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	2	0	2050	20	2050	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25
13	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	2	0	2050	20	2050	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
13	2a79d7c7-82ae-9d77-8d79-894e9469d95c	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-24
13	2a79d7c7-82ae-9d77-8d79-894e9469d95c	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25
13	2a79d7c7-82ae-9d77-8d79-894e9469d95c	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
13	3159a47c-e55d-13c8-0018-4159bf045877	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
13	4881e0a2-c8be-5107-759b-a121b73169fd	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.004174	0	0	0.004164	0	0	0.000010	0	0	2026-11-29
13	53f29ae5-45c9-e98f-dceb-085a6f30873a	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-29
13	5b3cc6a9-daa9-80e1-d2bf-67be5dbdca59	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
13	6b657bb3-7ea9-ae00-74b9-9f24c9d92e37	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-29
13	78bab006-59c4-4e95-767f-7f27211b2938	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0	2026-11-26
13	78bab006-59c4-4e95-767f-7f27211b2938	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0	2026-11-24
13	837fc8bf-daae-67a4-b814-5631b554c515	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29
13	83f910d5-c497-9675-3df6-1f4c23a93b47	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0	2026-11-26
13	83f910d5-c497-9675-3df6-1f4c23a93b47	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0	2026-11-29
13	87503a11-fba0-a85c-7dea-58027ef516ba	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-29
13	8b4980d1-9562-6ca2-9736-0b59a0e223bd	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.001045	0	0	0.000325	0.000700	0	0.000014	0.000006	0	2026-11-27
13	96754026-07a5-c104-8135-f593b573cff9	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.004344	0	0	0.004144	0	0	0.000200	0	0	2026-11-27
13	96754026-07a5-c104-8135-f593b573cff9	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.004392	0	0	0.004192	0	0	0.000200	0	0	2026-11-28
13	9dccc925-ada5-19d6-143e-b57af4d93ed2	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-29
13	a408f6e6-3170-31b5-41fd-94513c4b1e87	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-28
13	a56eaaa9-8437-fde7-8ce4-3be296ea4ead	2	0	2042	20	2042	0	0	0	20	0	0	0	0	0	0	0	0.0246	0	0	0	0	0	0	0	0.0246	2026-11-29
13	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
13	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28
13	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	2	2	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
13	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-29
13	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100	2026-11-24
13	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	1	0	1046	10	991	0	30	20	6	0	5	0	0	4	0	0	0.004384	0	0	0.003964	0	0.000200	0.000120	0	0.000100	2026-11-27
13	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-24
13	b1d4bf6f-67c1-b415-eb46-6f9885ce67e0	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.004360	0	0	0.004160	0	0	0.000200	0	0	2026-11-29
13	d47e8b6a-1612-a4c7-9166-e2432f2db23b	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
13	d5864199-e98f-3bef-ec0c-678a00806e41	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
13	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.004178	0	0	0.004168	0	0	0.000010	0	0	2026-11-29
13	da718855-2d55-1d12-609d-d734df2f5db2	3	0	3054	30	3054	0	0	0	30	0	0	0	0	0	0	0	0.012246	0	0	0.012216	0	0	0.000030	0	0	2026-11-24
13	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	2904	20	2904	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
13	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-31
13	ec0bf9b0-edac-6cf3-db6a-148be66a911f	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26
\.
COPY delivery (id, org_id, channel_id, event_id, type, message, metric, fired_id, opened, created_at, state, due_at, attempts, first_attempt_at, done_at, digest_id) FROM stdin;
31	13	166c30edfe9fbf30772bbcef	webhook-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.322807+00	delivered	2026-11-29 12:58:13.322807+00	1	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N
32	13	166c30edfe9fbf30772bbcef	webhook-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.322876+00	failed	2026-11-29 12:58:13.322876+00	1	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N
33	13	166c30edfe9fbf30772bbcef	webhook-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.322887+00	pending	2026-11-29 12:58:13.322887+00	0	\N	\N	\N
34	13	37004b63102b5c237017bedc	slack-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.325503+00	delivered	2026-11-29 12:58:13.325503+00	1	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N
35	13	37004b63102b5c237017bedc	slack-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.325542+00	failed	2026-11-29 12:58:13.325542+00	1	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N
36	13	37004b63102b5c237017bedc	slack-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.325558+00	pending	2026-11-29 12:58:13.325558+00	0	\N	\N	\N
37	13	bf5a1371c363df5980a16c3c	email-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.327572+00	delivered	2026-11-29 12:58:13.327572+00	1	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N
38	13	bf5a1371c363df5980a16c3c	email-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.327605+00	failed	2026-11-29 12:58:13.327605+00	1	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N
39	13	bf5a1371c363df5980a16c3c	email-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.327614+00	pending	2026-11-29 12:58:13.327614+00	0	\N	\N	\N
40	13	54a0d48a0978081326f46def	pagerduty-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.329489+00	delivered	2026-11-29 12:58:13.329489+00	1	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N
41	13	54a0d48a0978081326f46def	pagerduty-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.329523+00	failed	2026-11-29 12:58:13.329523+00	1	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N
42	13	54a0d48a0978081326f46def	pagerduty-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.329531+00	pending	2026-11-29 12:58:13.329531+00	0	\N	\N	\N
43	13	a116437dd154327f3c8e016b	alertmanager-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.331297+00	delivered	2026-11-29 12:58:13.331297+00	1	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N
44	13	a116437dd154327f3c8e016b	alertmanager-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.331339+00	failed	2026-11-29 12:58:13.331339+00	1	2026-11-29 12:58:13.320567+00	2026-11-29 12:58:13.320567+00	\N
45	13	a116437dd154327f3c8e016b	alertmanager-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:58:13.332311+00	pending	2026-11-29 12:58:13.332312+00	0	\N	\N	\N
\.
COPY delivery_attempt (id, org_id, channel_id, sent_id, at, duration_ms, outcome, status_code, detail) FROM stdin;
21	13	166c30edfe9fbf30772bbcef	webhook-0	2026-11-29 12:58:13.320567+00	12	delivered	200	
22	13	166c30edfe9fbf30772bbcef	webhook-1	2026-11-29 12:58:13.320567+00	12	refused	500	
23	13	37004b63102b5c237017bedc	slack-0	2026-11-29 12:58:13.320567+00	12	delivered	200	
24	13	37004b63102b5c237017bedc	slack-1	2026-11-29 12:58:13.320567+00	12	refused	500	
25	13	bf5a1371c363df5980a16c3c	email-0	2026-11-29 12:58:13.320567+00	12	delivered	200	
26	13	bf5a1371c363df5980a16c3c	email-1	2026-11-29 12:58:13.320567+00	12	refused	500	
27	13	54a0d48a0978081326f46def	pagerduty-0	2026-11-29 12:58:13.320567+00	12	delivered	200	
28	13	54a0d48a0978081326f46def	pagerduty-1	2026-11-29 12:58:13.320567+00	12	refused	500	
29	13	a116437dd154327f3c8e016b	alertmanager-0	2026-11-29 12:58:13.320567+00	12	delivered	200	
30	13	a116437dd154327f3c8e016b	alertmanager-1	2026-11-29 12:58:13.320567+00	12	refused	500	
\.
COPY dimension_set (org_id, id, provider, model, operation, service_tier, feature, team, service, environment, project, gl_account, outcome, workload, variant, customer_tier, cost_status) FROM stdin;
-13	640568ab-e828-1515-ffc7-4299c8521ad4	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	unpriced
-13	9dccc925-ada5-19d6-143e-b57af4d93ed2	openai	gpt-4o	\N	\N	search	red	web	\N	\N	\N	resolved	batch	a	\N	unpriced
-13	d5864199-e98f-3bef-ec0c-678a00806e41	openai	gpt-4o	\N	\N	search	\N	\N	staging	\N	\N	resolved	\N	\N	\N	unpriced
13	010a3bc4-e159-7623-5741-333826732361	openai	our-model	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated
13	0544d443-e53f-f118-5766-95aeb424c46e	openai	gpt-4o-mini	\N	\N	summary	blue	web	staging	p1	6001	\N	batch	a	gold	unpriced
13	08e6f514-d836-fc3c-cfa1-e8bff4f756bc	openai	nobody-knows-it	\N	\N	search	red	web	\N	\N	\N	resolved	batch	a	\N	unpriced
13	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	openai	ft:gpt-4o:acme::x	\N	\N	summary	blue	web	staging	p1	6001	\N	batch	a	gold	unpriced
13	2a79d7c7-82ae-9d77-8d79-894e9469d95c	openai	gpt-4o	\N	\N	chat	red	\N	\N	\N	6001	resolved	\N	a	\N	unpriced
13	3159a47c-e55d-13c8-0018-4159bf045877	openai	gpt-4o	\N	\N	search	__other__	web	\N	\N	\N	resolved	batch	a	\N	unpriced
13	4881e0a2-c8be-5107-759b-a121b73169fd	openai	nobody-knows-it	\N	\N	search	red	web	\N	\N	\N	resolved	batch	a	\N	priced
13	53f29ae5-45c9-e98f-dceb-085a6f30873a	openai	gpt-4o-mini	\N	\N	search	\N	\N	staging	\N	\N	resolved	\N	\N	\N	estimated
13	57831f22-948b-d2f0-d773-a9d2a6174e73	openai	gpt-4o	chat	\N	search	t1	web	\N	\N	\N	\N	\N	a	\N	unpriced
13	5b3cc6a9-daa9-80e1-d2bf-67be5dbdca59	openai	gpt-4o-mini	\N	\N	search	red	web	\N	\N	\N	resolved	batch	a	\N	unpriced
13	6b657bb3-7ea9-ae00-74b9-9f24c9d92e37	openai	gpt-4o	\N	\N	search	__other__	\N	staging	\N	\N	resolved	\N	\N	\N	estimated
13	78bab006-59c4-4e95-767f-7f27211b2938	openai	gpt-4o	\N	\N	search	red	web	\N	\N	\N	resolved	batch	a	\N	priced
13	837fc8bf-daae-67a4-b814-5631b554c515	openai	gpt-4o	\N	\N	chat	__other__	\N	\N	\N	6001	resolved	\N	a	\N	reported
13	83f910d5-c497-9675-3df6-1f4c23a93b47	openai	o3-mini	chat	\N	search	red	web	\N	\N	\N	\N	\N	a	\N	priced
13	87503a11-fba0-a85c-7dea-58027ef516ba	openai	gpt-4o	\N	\N	summary	t0	web	staging	p1	6001	\N	batch	a	gold	unpriced
13	8b4980d1-9562-6ca2-9736-0b59a0e223bd	openai	our-model	\N	\N	summary	blue	web	staging	p1	6001	\N	batch	a	gold	estimated
13	8c997553-b920-22f1-8f3a-b7d35648f30a	openai	gpt-4o	\N	\N	search	t3	\N	staging	\N	\N	resolved	\N	\N	\N	estimated
13	96754026-07a5-c104-8135-f593b573cff9	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced
13	97a6453e-0398-1e32-ad84-107582ecf111	openai	gpt-4o	\N	\N	chat	t2	\N	\N	\N	6001	resolved	\N	a	\N	reported
13	9dccc925-ada5-19d6-143e-b57af4d93ed2	openai	gpt-4o	\N	\N	search	red	web	\N	\N	\N	resolved	batch	a	\N	unpriced
13	a408f6e6-3170-31b5-41fd-94513c4b1e87	azure	our-deployment	\N	flex	chat	red	\N	\N	\N	6001	resolved	\N	a	\N	reported
13	a56eaaa9-8437-fde7-8ce4-3be296ea4ead	openai	gpt-4o	\N	\N	chat	red	\N	\N	\N	6001	resolved	\N	a	\N	reported
13	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	openai	gpt-4o	\N	\N	search	red	web	\N	\N	\N	\N	\N	a	\N	priced
13	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	openai	gpt-4o	\N	\N	search	\N	\N	staging	\N	\N	resolved	\N	\N	\N	estimated
13	abde1851-3fa8-faae-2fd1-0f86ad45b77b	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated
13	b1d4bf6f-67c1-b415-eb46-6f9885ce67e0	openai	gpt-4o	\N	\N	search	\N	\N	staging	\N	\N	resolved	\N	\N	\N	priced
13	d47e8b6a-1612-a4c7-9166-e2432f2db23b	openai	gpt-4o	chat	\N	search	__other__	web	\N	\N	\N	\N	\N	a	\N	unpriced
13	d5864199-e98f-3bef-ec0c-678a00806e41	openai	gpt-4o	\N	\N	search	\N	\N	staging	\N	\N	resolved	\N	\N	\N	unpriced
13	d74854a6-160e-7814-3742-b5ad109a7615	openai	gpt-4o	\N	\N	search	t4	web	\N	\N	\N	resolved	batch	a	\N	unpriced
13	da718855-2d55-1d12-609d-d734df2f5db2	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced
13	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unpriced
13	ec0bf9b0-edac-6cf3-db6a-148be66a911f	azure	our-deployment	chat	flex	search	red	web	\N	\N	\N	\N	\N	a	\N	unpriced
\.
COPY dimension_value (org_id, utc_day, dimension, value) FROM stdin;
-13	2026-11-25	cost_status	unpriced
-13	2026-11-25	dimension_set	d5864199e98f3befec0c678a00806e41
-13	2026-11-25	environment	staging
-13	2026-11-25	feature	search
-13	2026-11-25	model	gpt-4o
-13	2026-11-25	outcome	resolved
-13	2026-11-25	provider	openai
-13	2026-11-26	cost_status	unpriced
-13	2026-11-26	customer_tier	gold
-13	2026-11-26	dimension_set	640568abe8281515ffc74299c8521ad4
-13	2026-11-26	environment	prod
-13	2026-11-26	feature	chat
-13	2026-11-26	gl_account	6001
-13	2026-11-26	model	gpt-4o
-13	2026-11-26	outcome	resolved
-13	2026-11-26	project	p1
-13	2026-11-26	provider	openai
-13	2026-11-26	service	web
-13	2026-11-26	team	red
-13	2026-11-26	variant	a
-13	2026-11-26	workload	batch
-13	2026-11-27	cost_status	unpriced
-13	2026-11-27	dimension_set	9dccc925ada519d6143eb57af4d93ed2
-13	2026-11-27	feature	search
-13	2026-11-27	model	gpt-4o
-13	2026-11-27	outcome	resolved
-13	2026-11-27	provider	openai
-13	2026-11-27	service	web
-13	2026-11-27	team	red
-13	2026-11-27	variant	a
-13	2026-11-27	workload	batch
13	2026-10-31	cost_status	unpriced
13	2026-10-31	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
13	2026-10-31	model	gpt-4o
13	2026-10-31	provider	openai
13	2026-11-24	cost_status	estimated
13	2026-11-24	cost_status	priced
13	2026-11-24	cost_status	unpriced
13	2026-11-24	customer_tier	gold
13	2026-11-24	dimension_set	08e6f514d836fc3ccfa1e8bff4f756bc
13	2026-11-24	dimension_set	2a79d7c782ae9d778d79894e9469d95c
13	2026-11-24	dimension_set	78bab00659c44e95767f7f27211b2938
13	2026-11-24	dimension_set	aba1dc3e5b4b238eae13260f2f3c99f6
13	2026-11-24	dimension_set	abde18513fa8faae2fd10f86ad45b77b
13	2026-11-24	dimension_set	da7188552d551d12609dd734df2f5db2
13	2026-11-24	environment	prod
13	2026-11-24	environment	staging
13	2026-11-24	feature	chat
13	2026-11-24	feature	search
13	2026-11-24	gl_account	6001
13	2026-11-24	model	gpt-4o
13	2026-11-24	model	nobody-knows-it
13	2026-11-24	outcome	resolved
13	2026-11-24	project	p1
13	2026-11-24	provider	openai
13	2026-11-24	service	web
13	2026-11-24	team	red
13	2026-11-24	variant	a
13	2026-11-24	workload	batch
13	2026-11-25	cost_status	estimated
13	2026-11-25	cost_status	unpriced
13	2026-11-25	customer_tier	gold
13	2026-11-25	dimension_set	010a3bc4e15976235741333826732361
13	2026-11-25	dimension_set	0544d443e53ff118576695aeb424c46e
13	2026-11-25	dimension_set	229a8b87cafbb5af5c5aa9ebfabbef06
13	2026-11-25	dimension_set	2a79d7c782ae9d778d79894e9469d95c
13	2026-11-25	environment	prod
13	2026-11-25	environment	staging
13	2026-11-25	feature	chat
13	2026-11-25	feature	summary
13	2026-11-25	gl_account	6001
13	2026-11-25	model	ft:gpt-4o:acme::x
13	2026-11-25	model	gpt-4o
13	2026-11-25	model	gpt-4o-mini
13	2026-11-25	model	our-model
13	2026-11-25	outcome	resolved
13	2026-11-25	project	p1
13	2026-11-25	provider	openai
13	2026-11-25	service	web
13	2026-11-25	team	blue
13	2026-11-25	team	red
13	2026-11-25	variant	a
13	2026-11-25	workload	batch
13	2026-11-26	cost_status	priced
13	2026-11-26	cost_status	unpriced
13	2026-11-26	customer_tier	gold
13	2026-11-26	dimension_set	0544d443e53ff118576695aeb424c46e
13	2026-11-26	dimension_set	78bab00659c44e95767f7f27211b2938
13	2026-11-26	dimension_set	83f910d5c49796753df61f4c23a93b47
13	2026-11-26	dimension_set	ec0bf9b0edac6cf3db6a148be66a911f
13	2026-11-26	environment	staging
13	2026-11-26	feature	search
13	2026-11-26	feature	summary
13	2026-11-26	gl_account	6001
13	2026-11-26	model	gpt-4o
13	2026-11-26	model	gpt-4o-mini
13	2026-11-26	model	o3-mini
13	2026-11-26	model	our-deployment
13	2026-11-26	operation	chat
13	2026-11-26	outcome	resolved
13	2026-11-26	project	p1
13	2026-11-26	provider	azure
13	2026-11-26	provider	openai
13	2026-11-26	service	web
13	2026-11-26	service_tier	flex
13	2026-11-26	team	blue
13	2026-11-26	team	red
13	2026-11-26	variant	a
13	2026-11-26	workload	batch
13	2026-11-27	cost_status	estimated
13	2026-11-27	cost_status	priced
13	2026-11-27	cost_status	reported
13	2026-11-27	customer_tier	gold
13	2026-11-27	dimension_set	4881e0a2c8be5107759ba121b73169fd
13	2026-11-27	dimension_set	83f910d5c49796753df61f4c23a93b47
13	2026-11-27	dimension_set	8b4980d195626ca297360b59a0e223bd
13	2026-11-27	dimension_set	9675402607a5c1048135f593b573cff9
13	2026-11-27	dimension_set	a56eaaa98437fde78ce43be296ea4ead
13	2026-11-27	dimension_set	a9a7b0f13b503f745cc2a60b1a7a8166
13	2026-11-27	dimension_set	aba1dc3e5b4b238eae13260f2f3c99f6
13	2026-11-27	dimension_set	b1d4bf6f67c1b415eb466f9885ce67e0
13	2026-11-27	dimension_set	da7188552d551d12609dd734df2f5db2
13	2026-11-27	environment	prod
13	2026-11-27	environment	staging
13	2026-11-27	feature	chat
13	2026-11-27	feature	search
13	2026-11-27	feature	summary
13	2026-11-27	gl_account	6001
13	2026-11-27	model	gpt-4o
13	2026-11-27	model	nobody-knows-it
13	2026-11-27	model	o3-mini
13	2026-11-27	model	our-model
13	2026-11-27	operation	chat
13	2026-11-27	outcome	resolved
13	2026-11-27	project	p1
13	2026-11-27	provider	openai
13	2026-11-27	service	web
13	2026-11-27	team	blue
13	2026-11-27	team	red
13	2026-11-27	variant	a
13	2026-11-27	workload	batch
13	2026-11-28	cost_status	priced
13	2026-11-28	cost_status	reported
13	2026-11-28	customer_tier	gold
13	2026-11-28	dimension_set	9675402607a5c1048135f593b573cff9
13	2026-11-28	dimension_set	a408f6e6317031b541fd94513c4b1e87
13	2026-11-28	dimension_set	a9a7b0f13b503f745cc2a60b1a7a8166
13	2026-11-28	environment	prod
13	2026-11-28	feature	chat
13	2026-11-28	feature	search
13	2026-11-28	gl_account	6001
13	2026-11-28	model	gpt-4o
13	2026-11-28	model	our-deployment
13	2026-11-28	outcome	resolved
13	2026-11-28	project	p1
13	2026-11-28	provider	azure
13	2026-11-28	provider	openai
13	2026-11-28	service	web
13	2026-11-28	service_tier	flex
13	2026-11-28	team	red
13	2026-11-28	variant	a
13	2026-11-28	workload	batch
13	2026-11-29	cost_status	estimated
13	2026-11-29	cost_status	priced
13	2026-11-29	cost_status	reported
13	2026-11-29	cost_status	unpriced
13	2026-11-29	customer_tier	gold
13	2026-11-29	dimension_set	0544d443e53ff118576695aeb424c46e
13	2026-11-29	dimension_set	229a8b87cafbb5af5c5aa9ebfabbef06
13	2026-11-29	dimension_set	2a79d7c782ae9d778d79894e9469d95c
13	2026-11-29	dimension_set	3159a47ce55d13c800184159bf045877
13	2026-11-29	dimension_set	4881e0a2c8be5107759ba121b73169fd
13	2026-11-29	dimension_set	53f29ae545c9e98fdceb085a6f30873a
13	2026-11-29	dimension_set	5b3cc6a9daa980e1d2bf67be5dbdca59
13	2026-11-29	dimension_set	6b657bb37ea9ae0074b99f24c9d92e37
13	2026-11-29	dimension_set	837fc8bfdaae67a4b8145631b554c515
13	2026-11-29	dimension_set	83f910d5c49796753df61f4c23a93b47
13	2026-11-29	dimension_set	87503a11fba0a85c7dea58027ef516ba
13	2026-11-29	dimension_set	9dccc925ada519d6143eb57af4d93ed2
13	2026-11-29	dimension_set	a56eaaa98437fde78ce43be296ea4ead
13	2026-11-29	dimension_set	a9a7b0f13b503f745cc2a60b1a7a8166
13	2026-11-29	dimension_set	aba1dc3e5b4b238eae13260f2f3c99f6
13	2026-11-29	dimension_set	b1d4bf6f67c1b415eb466f9885ce67e0
13	2026-11-29	dimension_set	d47e8b6a1612a4c79166e2432f2db23b
13	2026-11-29	dimension_set	d5864199e98f3befec0c678a00806e41
13	2026-11-29	dimension_set	da7188552d551d12609dd734df2f5db2
13	2026-11-29	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
13	2026-11-29	environment	prod
13	2026-11-29	environment	staging
13	2026-11-29	feature	chat
13	2026-11-29	feature	search
13	2026-11-29	feature	summary
13	2026-11-29	gl_account	6001
13	2026-11-29	model	ft:gpt-4o:acme::x
13	2026-11-29	model	gpt-4o
13	2026-11-29	model	gpt-4o-mini
13	2026-11-29	model	nobody-knows-it
13	2026-11-29	model	o3-mini
13	2026-11-29	operation	chat
13	2026-11-29	outcome	resolved
13	2026-11-29	project	p1
13	2026-11-29	provider	openai
13	2026-11-29	service	web
13	2026-11-29	team	__other__
13	2026-11-29	team	blue
13	2026-11-29	team	red
13	2026-11-29	team	t0
13	2026-11-29	variant	a
13	2026-11-29	workload	batch
\.
COPY dirty_period (org_id, hour) FROM stdin;
13	2026-11-27 12:00:00+00
13	2026-11-29 12:00:00+00
\.
COPY discount (id, version_id, org_id, provider, model, effective_from, percent) FROM stdin;
10	27	13	openai	gpt-4o-mini	2026-01-01 00:00:00+00	12.5
\.
COPY entity_15m (bucket, user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd) FROM stdin;
2026-10-31 12:00:00+00	0	13	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0
2026-10-31 12:00:00+00	0	13	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0
2026-11-24 00:00:00+00	0	13	t	08e6f514-d836-fc3c-cfa1-e8bff4f756bc		1	0	0	0	0	1	1005	10	0	0	0	0	0	0
2026-11-24 00:00:00+00	0	13	t	78bab006-59c4-4e95-767f-7f27211b2938		1	0	0	1	0	0	1047	10	0	0	0	0	0.004388	0.002
2026-11-24 00:00:00+00	0	13	t	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	acme	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0
2026-11-24 00:00:00+00	0	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0
2026-11-24 00:00:00+00	4702770027628481626	13	u	00000000-0000-0000-0000-000000000000		2	0	0	1	0	1	2052	20	0	0	0	0	0.004388	0.002
2026-11-24 11:00:00+00	-997348236981023034	13	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2048	20	0	0	0	0	0.008212	0
2026-11-24 11:00:00+00	0	13	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0
2026-11-24 11:00:00+00	0	13	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	2	0	0	2	0	0	2048	20	0	0	0	0	0.008212	0
2026-11-24 22:00:00+00	-997348236981023034	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.004034	0
2026-11-24 22:00:00+00	0	13	t	2a79d7c7-82ae-9d77-8d79-894e9469d95c		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-24 22:00:00+00	0	13	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0
2026-11-24 22:00:00+00	0	13	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.004034	0
2026-11-24 22:00:00+00	4702770027628481626	13	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-25 09:00:00+00	-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	0	0	2	2050	20	0	0	0	0	0	0
2026-11-25 09:00:00+00	0	13	t	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	globex	2	0	0	0	0	2	2050	20	0	0	0	0	0	0
2026-11-25 20:00:00+00	-997348236981023034	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0
2026-11-25 20:00:00+00	0	-13	t	d5864199-e98f-3bef-ec0c-678a00806e41	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0
2026-11-25 20:00:00+00	0	-13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0
2026-11-25 20:00:00+00	0	13	t	010a3bc4-e159-7623-5741-333826732361	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0
2026-11-25 20:00:00+00	0	13	t	0544d443-e53f-f118-5766-95aeb424c46e	globex	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0
2026-11-25 20:00:00+00	0	13	t	2a79d7c7-82ae-9d77-8d79-894e9469d95c		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-25 20:00:00+00	4702770027628481626	13	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-25 20:00:00+00	8154459220708835993	13	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0
2026-11-26 07:00:00+00	-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1026	10	0	0	0	0	0	0
2026-11-26 07:00:00+00	-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0
2026-11-26 07:00:00+00	0	13	t	0544d443-e53f-f118-5766-95aeb424c46e	globex	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0
2026-11-26 07:00:00+00	0	13	t	78bab006-59c4-4e95-767f-7f27211b2938		1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002
2026-11-26 07:00:00+00	0	13	t	ec0bf9b0-edac-6cf3-db6a-148be66a911f	acme	1	0	0	0	0	1	1026	10	0	0	0	0	0	0
2026-11-26 07:00:00+00	4702770027628481626	13	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002
2026-11-26 18:00:00+00	-3033622849460614772	-13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0
2026-11-26 18:00:00+00	0	-13	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0
2026-11-26 18:00:00+00	0	13	t	83f910d5-c497-9675-3df6-1f4c23a93b47	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0
2026-11-26 18:00:00+00	8154459220708835993	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0
2026-11-27 05:00:00+00	-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1025	10	700	3	812500	1	0.001045	0
2026-11-27 05:00:00+00	-997348236981023034	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.004344	0
2026-11-27 05:00:00+00	0	13	t	8b4980d1-9562-6ca2-9736-0b59a0e223bd	globex	1	0	0	0	1	0	1025	10	700	3	812500	1	0.001045	0
2026-11-27 05:00:00+00	0	13	t	96754026-07a5-c104-8135-f593b573cff9	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.004344	0
2026-11-27 05:00:00+00	0	13	t	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	acme	1	0	0	0	1	0	1046	10	0	0	0	0	0.004384	0
2026-11-27 05:00:00+00	0	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1046	10	0	0	0	0	0.004384	0
2026-11-27 16:00:00+00	-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-27 16:00:00+00	0	-13	t	9dccc925-ada5-19d6-143e-b57af4d93ed2		1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002
2026-11-27 16:00:00+00	0	13	t	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-27 16:00:00+00	7347261521492593928	-13	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002
2026-11-28 03:00:00+00	-997348236981023034	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.004392	0
2026-11-28 03:00:00+00	0	13	t	96754026-07a5-c104-8135-f593b573cff9	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.004392	0
2026-11-28 03:00:00+00	0	13	t	a408f6e6-3170-31b5-41fd-94513c4b1e87		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0
2026-11-28 03:00:00+00	4702770027628481626	13	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0
2026-11-28 14:00:00+00	-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-28 14:00:00+00	0	13	t	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-29 01:00:00+00	0	13	t	9dccc925-ada5-19d6-143e-b57af4d93ed2		1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002
2026-11-29 01:00:00+00	0	13	t	a56eaaa9-8437-fde7-8ce4-3be296ea4ead		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0
2026-11-29 01:00:00+00	0	13	t	d5864199-e98f-3bef-ec0c-678a00806e41	acme	1	0	0	0	0	1	1022	10	0	0	0	0	0	0
2026-11-29 01:00:00+00	0	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1022	10	0	0	0	0	0	0
2026-11-29 01:00:00+00	4702770027628481626	13	u	00000000-0000-0000-0000-000000000000		2	0	1	0	0	1	2026	20	0	0	0	0	0.0123	0.002
2026-11-29 12:00:00+00	-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	acme	2	1	0	2	0	0	1038	10	0	0	0	0	0.0011858	0
2026-11-29 12:00:00+00	-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	0	0	2	2080	20	700	3	812500	1	0	0
2026-11-29 12:00:00+00	-997348236981023034	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.004178	0
2026-11-29 12:00:00+00	0	13	t	0544d443-e53f-f118-5766-95aeb424c46e	globex	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0
2026-11-29 12:00:00+00	0	13	t	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	globex	2	0	0	0	0	2	2050	20	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	13	t	2a79d7c7-82ae-9d77-8d79-894e9469d95c		2	0	0	0	0	2	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	13	t	3159a47c-e55d-13c8-0018-4159bf045877		1	0	0	0	0	1	1017	10	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	13	t	4881e0a2-c8be-5107-759b-a121b73169fd		1	0	0	1	0	0	1041	10	0	0	0	0	0.004174	0
2026-11-29 12:00:00+00	0	13	t	53f29ae5-45c9-e98f-dceb-085a6f30873a	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0
2026-11-29 12:00:00+00	0	13	t	5b3cc6a9-daa9-80e1-d2bf-67be5dbdca59		1	0	0	0	0	1	1029	10	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	13	t	6b657bb3-7ea9-ae00-74b9-9f24c9d92e37	acme	1	0	0	0	1	0	1016	10	0	0	0	0	0.5	0
2026-11-29 12:00:00+00	0	13	t	837fc8bf-daae-67a4-b814-5631b554c515		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0
2026-11-29 12:00:00+00	0	13	t	83f910d5-c497-9675-3df6-1f4c23a93b47	acme	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0
2026-11-29 12:00:00+00	0	13	t	87503a11-fba0-a85c-7dea-58027ef516ba	globex	1	0	0	0	0	1	1013	10	700	3	812500	1	0	0
2026-11-29 12:00:00+00	0	13	t	a56eaaa9-8437-fde7-8ce4-3be296ea4ead		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0
2026-11-29 12:00:00+00	0	13	t	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	acme	2	2	0	2	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	13	t	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	acme	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0
2026-11-29 12:00:00+00	0	13	t	b1d4bf6f-67c1-b415-eb46-6f9885ce67e0	acme	1	0	0	1	0	0	1040	10	0	0	0	0	0.004360	0
2026-11-29 12:00:00+00	0	13	t	d47e8b6a-1612-a4c7-9166-e2432f2db23b	acme	1	0	0	0	0	1	1014	10	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	13	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.004178	0
2026-11-29 12:00:00+00	0	13	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		1	0	0	0	0	1	1001	10	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	13	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1001	10	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	13	u	00000000-0000-0000-0000-000000000000	acme	4	0	0	1	3	0	4088	40	0	0	0	0	1.504360	0
2026-11-29 12:00:00+00	4702770027628481626	13	u	00000000-0000-0000-0000-000000000000		7	0	2	1	0	4	5141	50	0	0	0	0	0.028774	0
2026-11-29 12:00:00+00	8154459220708835993	13	u	00000000-0000-0000-0000-000000000000	acme	2	1	0	1	0	1	1014	10	0	0	0	0	0	0
2026-11-29 12:00:00+00	8154459220708835993	13	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	0	0	2	2020	20	700	3	812500	1	0	0
2026-11-29 12:45:00+00	0	13	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		1	0	0	0	0	1	1903	10	0	0	0	0	0	0
2026-11-29 12:45:00+00	0	13	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1903	10	0	0	0	0	0	0
\.
COPY entity_day (user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, day) FROM stdin;
-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1026	10	0	0	0	0	0	0	2026-11-26
-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-27
-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-28
-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	acme	2	1	0	2	0	0	1038	10	0	0	0	0	0.0011858	0	2026-11-29
-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-26
-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1025	10	700	3	812500	1	0.001045	0	2026-11-27
-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	2026-11-25
-4222515020355123203	13	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	0	0	2	2080	20	700	3	812500	1	0	0	2026-11-29
-3033622849460614772	-13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-26
-997348236981023034	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-25
-997348236981023034	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.004344	0	2026-11-27
-997348236981023034	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.004178	0	2026-11-29
-997348236981023034	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.004392	0	2026-11-28
-997348236981023034	13	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	3	0	0	3054	30	0	0	0	0	0.012246	0	2026-11-24
0	-13	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-26
0	-13	t	9dccc925-ada5-19d6-143e-b57af4d93ed2		1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-27
0	-13	t	d5864199-e98f-3bef-ec0c-678a00806e41	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25
0	-13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25
0	13	t	010a3bc4-e159-7623-5741-333826732361	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-25
0	13	t	0544d443-e53f-f118-5766-95aeb424c46e	globex	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-25
0	13	t	0544d443-e53f-f118-5766-95aeb424c46e	globex	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-29
0	13	t	0544d443-e53f-f118-5766-95aeb424c46e	globex	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-26
0	13	t	08e6f514-d836-fc3c-cfa1-e8bff4f756bc		1	0	0	0	0	1	1005	10	0	0	0	0	0	0	2026-11-24
0	13	t	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	globex	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	2026-11-25
0	13	t	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	globex	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	2026-11-29
0	13	t	2a79d7c7-82ae-9d77-8d79-894e9469d95c		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-24
0	13	t	2a79d7c7-82ae-9d77-8d79-894e9469d95c		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-25
0	13	t	2a79d7c7-82ae-9d77-8d79-894e9469d95c		2	0	0	0	0	2	0	0	0	0	0	0	0	0	2026-11-29
0	13	t	3159a47c-e55d-13c8-0018-4159bf045877		1	0	0	0	0	1	1017	10	0	0	0	0	0	0	2026-11-29
0	13	t	4881e0a2-c8be-5107-759b-a121b73169fd		1	0	0	1	0	0	1041	10	0	0	0	0	0.004174	0	2026-11-29
0	13	t	53f29ae5-45c9-e98f-dceb-085a6f30873a	acme	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-29
0	13	t	5b3cc6a9-daa9-80e1-d2bf-67be5dbdca59		1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-29
0	13	t	6b657bb3-7ea9-ae00-74b9-9f24c9d92e37	acme	1	0	0	0	1	0	1016	10	0	0	0	0	0.5	0	2026-11-29
0	13	t	78bab006-59c4-4e95-767f-7f27211b2938		1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002	2026-11-26
0	13	t	78bab006-59c4-4e95-767f-7f27211b2938		1	0	0	1	0	0	1047	10	0	0	0	0	0.004388	0.002	2026-11-24
0	13	t	837fc8bf-daae-67a4-b814-5631b554c515		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	2026-11-29
0	13	t	83f910d5-c497-9675-3df6-1f4c23a93b47	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-26
0	13	t	83f910d5-c497-9675-3df6-1f4c23a93b47	acme	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	2026-11-29
0	13	t	87503a11-fba0-a85c-7dea-58027ef516ba	globex	1	0	0	0	0	1	1013	10	700	3	812500	1	0	0	2026-11-29
0	13	t	8b4980d1-9562-6ca2-9736-0b59a0e223bd	globex	1	0	0	0	1	0	1025	10	700	3	812500	1	0.001045	0	2026-11-27
0	13	t	96754026-07a5-c104-8135-f593b573cff9	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.004344	0	2026-11-27
0	13	t	96754026-07a5-c104-8135-f593b573cff9	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.004392	0	2026-11-28
0	13	t	9dccc925-ada5-19d6-143e-b57af4d93ed2		1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002	2026-11-29
0	13	t	a408f6e6-3170-31b5-41fd-94513c4b1e87		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-28
0	13	t	a56eaaa9-8437-fde7-8ce4-3be296ea4ead		2	0	2	0	0	0	2042	20	0	0	0	0	0.0246	0	2026-11-29
0	13	t	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-27
0	13	t	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-28
0	13	t	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	acme	2	2	0	2	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	13	t	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	acme	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0	2026-11-29
0	13	t	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	acme	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0	2026-11-24
0	13	t	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	acme	1	0	0	0	1	0	1046	10	0	0	0	0	0.004384	0	2026-11-27
0	13	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-24
0	13	t	b1d4bf6f-67c1-b415-eb46-6f9885ce67e0	acme	1	0	0	1	0	0	1040	10	0	0	0	0	0.004360	0	2026-11-29
0	13	t	d47e8b6a-1612-a4c7-9166-e2432f2db23b	acme	1	0	0	0	0	1	1014	10	0	0	0	0	0	0	2026-11-29
0	13	t	d5864199-e98f-3bef-ec0c-678a00806e41	acme	1	0	0	0	0	1	1022	10	0	0	0	0	0	0	2026-11-29
0	13	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.004178	0	2026-11-29
0	13	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	3	0	0	3	0	0	3054	30	0	0	0	0	0.012246	0	2026-11-24
0	13	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	2904	20	0	0	0	0	0	0	2026-11-29
0	13	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31
0	13	t	ec0bf9b0-edac-6cf3-db6a-148be66a911f	acme	1	0	0	0	0	1	1026	10	0	0	0	0	0	0	2026-11-26
0	13	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	2904	20	0	0	0	0	0	0	2026-11-29
0	13	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31
0	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0	2026-11-24
0	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1046	10	0	0	0	0	0.004384	0	2026-11-27
0	13	u	00000000-0000-0000-0000-000000000000	acme	5	0	0	1	3	1	5110	50	0	0	0	0	1.504360	0	2026-11-29
4702770027628481626	13	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-25
4702770027628481626	13	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002	2026-11-26
4702770027628481626	13	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-28
4702770027628481626	13	u	00000000-0000-0000-0000-000000000000		3	0	0	1	0	2	2052	20	0	0	0	0	0.004388	0.002	2026-11-24
4702770027628481626	13	u	00000000-0000-0000-0000-000000000000		9	0	3	1	0	5	7167	70	0	0	0	0	0.041074	0.002	2026-11-29
7347261521492593928	-13	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-27
8154459220708835993	13	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-26
8154459220708835993	13	u	00000000-0000-0000-0000-000000000000	acme	2	1	0	1	0	1	1014	10	0	0	0	0	0	0	2026-11-29
8154459220708835993	13	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-25
8154459220708835993	13	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	0	0	2	2020	20	700	3	812500	1	0	0	2026-11-29
\.
COPY event_conflict (id, org_id, event_id, event_key, time, received_at, content_hash, sent_time) FROM stdin;
23	13	a98bea6e-3ac1-33e3-afa8-6482d1c8082d	0050_pre_spread-twice	2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	1067622c-b5aa-1475-4502-d6ec2f71a6c6	2026-11-29 12:07:03.123456+00
24	13	a98bea6e-3ac1-33e3-afa8-6482d1c8082d	0050_pre_spread-twice	2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	9ac95832-5f4e-e6fd-0e92-b99d633f4e55	2026-11-29 11:07:03.123456+00
\.
COPY fired_alert (id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message, muted, recovered_at, rearmed_at) FROM stdin;
336a2e1f-dc26-4c1b-9746-c014db9d21c2	13	03e7262b-e1a8-49e6-8c8c-9b700b6949f4	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "336a2e1f-dc26-4c1b-9746-c014db9d21c2", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/03e7262b-e1a8-49e6-8c8c-9b700b6949f4", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 8, "estimated_events": 1}, "drivers": [{"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 3108, "feature": "chat", "cost_usd": 0.028944, "event_count": 7}, {"model": "gpt-4o", "tokens": 2078, "feature": "search", "cost_usd": 0.00434, "event_count": 6}], "subject": null, "alert_id": "03e7262b-e1a8-49e6-8c8c-9b700b6949f4", "spend_usd": 17594, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 50}	\N	\N	\N
37992f32-a60f-4991-9724-2faaa688d686	13	477722e9-80b6-48f1-8d64-a4f1ada218dc	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "37992f32-a60f-4991-9724-2faaa688d686", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/477722e9-80b6-48f1-8d64-a4f1ada218dc", "query": "/v1/costs/summary?start=2026-11-24T22%3A02%3A56.123456%2B00%3A00&end=2026-11-29T12%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 11, "estimated_events": 1}, "drivers": [], "subject": "r2", "alert_id": "477722e9-80b6-48f1-8d64-a4f1ada218dc", "spend_usd": 0.050245, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T22:02:56.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N
3cc0a16a-6b57-4681-92da-5d65e06f43ac	13	752fa141-4f85-4a30-8cd8-b4c90adc6592	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "3cc0a16a-6b57-4681-92da-5d65e06f43ac", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/752fa141-4f85-4a30-8cd8-b4c90adc6592", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 13, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 7206, "feature": "search", "cost_usd": 1.00436, "event_count": 9}, {"model": "gpt-4o-mini", "tokens": 2077, "feature": "search", "cost_usd": 0.5, "event_count": 2}, {"model": "gpt-4o", "tokens": 3087, "feature": "chat", "cost_usd": 0.0369, "event_count": 5}], "subject": null, "alert_id": "752fa141-4f85-4a30-8cd8-b4c90adc6592", "spend_usd": 1.5507978, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
66ef5880-6282-4cfc-b981-939edf599397	13	477722e9-80b6-48f1-8d64-a4f1ada218dc	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "66ef5880-6282-4cfc-b981-939edf599397", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/477722e9-80b6-48f1-8d64-a4f1ada218dc", "query": "/v1/costs/summary?start=2026-11-24T00%3A04%3A10.123456%2B00%3A00&end=2026-11-29T12%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 6, "estimated_events": 1}, "drivers": [], "subject": "r1", "alert_id": "477722e9-80b6-48f1-8d64-a4f1ada218dc", "spend_usd": 0.05321, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T00:04:10.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N
9a9bf9bd-d5ae-4f5c-95fc-c64611f9ddd4	12	d0a56828-e322-4e7c-91b0-c48a5e62411a	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "9a9bf9bd-d5ae-4f5c-95fc-c64611f9ddd4", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0a56828-e322-4e7c-91b0-c48a5e62411a", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 2115, "feature": "chat", "cost_usd": 0.00878, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 2031, "feature": "chat", "cost_usd": 0.008064, "event_count": 2}, {"model": "gpt-4o", "tokens": 1056, "feature": "summary", "cost_usd": 0.004384, "event_count": 1}], "subject": null, "alert_id": "d0a56828-e322-4e7c-91b0-c48a5e62411a", "spend_usd": 0.022427, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
a74e4607-72ed-4ce0-b6dc-26322098682b	13	65332dbe-9b10-4022-aa2f-16efdc5d87c3	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "a74e4607-72ed-4ce0-b6dc-26322098682b", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/65332dbe-9b10-4022-aa2f-16efdc5d87c3", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3, "estimated_events": 5}, "drivers": [{"model": "gpt-4o", "tokens": 6190, "feature": "search", "cost_usd": 1.008696, "event_count": 10}, {"model": "gpt-4o-mini", "tokens": 1038, "feature": "search", "cost_usd": 0.5, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}], "subject": "acme", "alert_id": "65332dbe-9b10-4022-aa2f-16efdc5d87c3", "spend_usd": 1.553392, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
f245b638-afd0-4ae9-a3c0-d591d1437d8e	13	94cab1ff-a001-4350-ae1d-31d343c77007	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "f245b638-afd0-4ae9-a3c0-d591d1437d8e", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/94cab1ff-a001-4350-ae1d-31d343c77007", "query": "/v1/costs/summary?start=2026-11-28T12%3A08%3A00%2B00%3A00&end=2026-11-29T12%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 13, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 7206, "feature": "search", "cost_usd": 1.00436, "event_count": 10}, {"model": "gpt-4o-mini", "tokens": 2077, "feature": "search", "cost_usd": 0.5, "event_count": 2}, {"model": "gpt-4o", "tokens": 3087, "feature": "chat", "cost_usd": 0.0369, "event_count": 5}], "subject": null, "alert_id": "94cab1ff-a001-4350-ae1d-31d343c77007", "spend_usd": 1.5507978, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T12:08:00Z", "scope_value": null, "window_start": "2026-11-28T12:08:00Z", "threshold_usd": 0.001}	\N	\N	\N
\.
COPY idempotency_key (org_id, operation, key_hash, created_id, created_at) FROM stdin;
13	POST /v1/keys	72a90ea3-da8b-5dd0-1bde-2f27314e02e2	abcdefghijkl	2026-11-29 12:58:12.644629+00
\.
COPY ledger_offset (topic, partition, next_offset, epoch, owner, updated_at) FROM stdin;
usage.0050_pre_spread	0	4	1	aggregator-1	2026-11-29 12:58:12.681667+00
usage.0050_pre_spread	1	9	2	aggregator-1	2026-11-29 12:58:12.720424+00
\.
COPY lost_range (id, topic, partition, first_offset, next_offset, found_at, skipped_at, skipped_by, reason) FROM stdin;
9	usage.0050_pre_spread	0	4	9	2026-11-29 12:58:12.707277+00	\N	\N	\N
10	usage.0050_pre_spread	1	4	9	2026-11-29 12:58:12.719929+00	2026-11-29 12:58:12.720424+00	cli	retention was too short
\.
COPY metric_series (org_id, provider, model) FROM stdin;
13	azure	our-deployment
13	openai	ft:gpt-4o:acme::x
13	openai	gpt-4o
13	openai	gpt-4o-mini
13	openai	nobody-knows-it
13	openai	o3-mini
13	openai	our-model
\.
COPY org_alias (id, version_id, org_id, provider, kind, name, target_provider, target_model) FROM stdin;
10	27	13	azure	exact	our-deployment	openai	gpt-4o
\.
COPY price (id, version_id, org_id, provider, model, effective_from, rates, terms) FROM stdin;
43	27	13	openai	our-model	2026-01-01 00:00:00+00	{"input": {"base": "1.5"}, "output": {"base": "6"}}	{"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}
44	28	13	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "20"}}	{}
45	28	13	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "1"}}	{}
46	29	13	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "20"}}	{}
47	29	13	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "1"}}	{}
\.
COPY price_proposal (id, org_id, source, source_version, checked_on, content_hash, changes, proposed_at, proposed_by, state, version_id) FROM stdin;
44	13	contract		2026-11-29	63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	[[["openai", "our-model", "2026-01-01T00:00:00Z", {"input": {"base": "1.5"}, "output": {"base": "6"}}, {"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}]], [["openai", "gpt-4o-mini", "2026-01-01T00:00:00Z", "12.5"]], [["azure", "exact", "our-deployment", "openai", "gpt-4o"]]]	2026-11-29 12:58:12.336107+00	cli	applied	27
45	13	contract		2026-11-29	8a41b090e00c4f000368537e9b37bf3f91816527c562e063fa6eee167d590484	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "7"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-29 12:58:12.345436+00	cli	rejected	\N
46	13	contract		2026-11-29	f2d9c956da020f94211a39e1d63a4c72c3e651144a7a81622330141e714c759e	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "8"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-29 12:58:12.34711+00	cli	proposed	\N
47	13	contract		2026-11-29	b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 12:58:12.48493+00	cli	applied	28
48	13	contract		2026-11-29	b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 12:58:12.563305+00	cli	applied	29
\.
COPY rate_bucket (org_id, tokens, at) FROM stdin;
13	12.5	2026-11-29 12:58:12.671934+00
\.
COPY rate_lease (org_id, replica, tokens, demand, at) FROM stdin;
13	803fd9e6-afeb-4b81-910a-e7cadc7ae4e1	3	0.5	2026-11-29 12:58:12.672646+00
\.
COPY recent_key (org_id, key, time, event_id, seen_at) FROM stdin;
13	01e2960d-58fa-8db1-f0a2-c2eaa5f5766e	2026-11-26 07:03:19.123456+00	01e2960d-58fa-8db1-f0a2-c2eaa5f5766e	2026-11-29 12:58:13.340782+00
13	03de4447-3323-4ab8-a633-1d1d9ef5b506	2026-11-29 12:07:03.123456+00	03de4447-3323-4ab8-a633-1d1d9ef5b506	2026-11-29 12:58:12.212549+00
13	1b14a791-a59e-412d-a4b3-0b2a9f436044	2026-11-24 11:03:18.123456+00	1b14a791-a59e-412d-a4b3-0b2a9f436044	2026-11-29 12:58:12.681667+00
13	2664d539-759d-fa19-2c77-851612c85141	2026-11-29 12:07:03.123456+00	2664d539-759d-fa19-2c77-851612c85141	2026-11-29 12:58:12.212549+00
13	2cf2e168-1b5c-a64d-e2ff-b1c700cc260e	2026-11-29 12:05:03.123456+00	2cf2e168-1b5c-a64d-e2ff-b1c700cc260e	2026-11-29 12:58:13.23694+00
13	2da9d01c-934a-3e2d-04df-66c3b01a9934	2026-11-27 12:07:03.123456+00	2da9d01c-934a-3e2d-04df-66c3b01a9934	2026-11-29 12:58:13.371539+00
13	5973dc2a-3ca4-4247-8f07-2d615434f985	2026-11-29 12:05:03.123456+00	5973dc2a-3ca4-4247-8f07-2d615434f985	2026-11-29 12:58:13.23694+00
13	6295aead-7115-42c1-a639-52d9491a0eb4	2026-11-29 12:05:03.123456+00	6295aead-7115-42c1-a639-52d9491a0eb4	2026-11-29 12:58:13.23694+00
13	64ece2a4-de98-211c-c839-b2307290110e	2026-11-29 12:05:07.123456+00	64ece2a4-de98-211c-c839-b2307290110e	2026-11-29 12:58:12.710513+00
13	66c8754c-4965-beeb-9c37-68fa26b4bc18	2026-11-29 12:06:03.123456+00	66c8754c-4965-beeb-9c37-68fa26b4bc18	2026-11-29 12:58:13.383685+00
13	68275bd7-c496-c1f4-77da-746c20c55b07	2026-11-24 00:04:47.123456+00	68275bd7-c496-c1f4-77da-746c20c55b07	2026-11-29 12:58:13.340782+00
13	70c8b303-054f-ee26-72af-7ce79036105f	2026-11-29 12:06:03.123456+00	70c8b303-054f-ee26-72af-7ce79036105f	2026-11-29 12:58:13.383685+00
13	7802b4cf-cbc3-c316-d53b-5ad232d0f72a	2026-11-27 12:07:03.123456+00	7802b4cf-cbc3-c316-d53b-5ad232d0f72a	2026-11-29 12:58:13.371539+00
13	8044d434-ebf7-4e75-a04e-163b1b31d3d9	2026-11-27 12:07:03.123456+00	8044d434-ebf7-4e75-a04e-163b1b31d3d9	2026-11-29 12:58:13.371539+00
13	8c196382-e6eb-8044-d373-d224f6f707ef	2026-11-29 12:05:03.123456+00	8c196382-e6eb-8044-d373-d224f6f707ef	2026-11-29 12:58:13.23694+00
13	91e6596f-3009-d7d6-d1ec-36544ccb3597	2026-11-29 12:07:03.123456+00	91e6596f-3009-d7d6-d1ec-36544ccb3597	2026-11-29 12:58:12.212549+00
13	9213b4b7-79ad-9cd0-26b9-4d4506de35a8	2026-11-24 00:06:15.123456+00	9213b4b7-79ad-9cd0-26b9-4d4506de35a8	2026-11-29 12:58:12.710513+00
13	962099a2-8e4a-2267-6329-e0e4da34daa2	2026-11-28 14:05:47.123456+00	962099a2-8e4a-2267-6329-e0e4da34daa2	2026-11-29 12:58:12.681667+00
13	9afb7686-9ae9-4d45-b1f6-3f0b520528ab	2026-11-28 03:03:49.123456+00	9afb7686-9ae9-4d45-b1f6-3f0b520528ab	2026-11-29 12:58:13.340782+00
13	a64ade85-52a9-2da0-5111-3f027f431639	2026-11-29 12:05:03.123456+00	a64ade85-52a9-2da0-5111-3f027f431639	2026-11-29 12:58:13.23694+00
13	aa8f01e7-8bad-4070-848e-24f7862e4bd4	2026-11-27 12:07:03.123456+00	aa8f01e7-8bad-4070-848e-24f7862e4bd4	2026-11-29 12:58:13.371539+00
13	ae4609ba-c097-497b-a03e-89eb6ab9d596	2026-11-25 20:06:58.123456+00	ae4609ba-c097-497b-a03e-89eb6ab9d596	2026-11-29 12:58:12.681667+00
13	b95d933d-d295-562d-f4fa-862aa24c509b	2026-11-29 12:05:03.123456+00	b95d933d-d295-562d-f4fa-862aa24c509b	2026-11-29 12:58:13.23694+00
13	c7f58ef7-8efe-c7b6-598f-0bf132a589ae	2026-11-25 09:05:48.123456+00	c7f58ef7-8efe-c7b6-598f-0bf132a589ae	2026-11-29 12:58:12.681667+00
13	cf839bfd-1354-dfef-93dc-85f641436ede	2026-11-29 12:05:03.123456+00	cf839bfd-1354-dfef-93dc-85f641436ede	2026-11-29 12:58:13.23694+00
13	d9fca092-6cfe-4a7d-8f65-8fd0edb7de2a	2026-11-27 05:04:17.123456+00	d9fca092-6cfe-4a7d-8f65-8fd0edb7de2a	2026-11-29 12:58:12.710513+00
13	e0f6b607-52fd-2857-efac-2347ab86501c	2026-11-27 12:07:03.123456+00	e0f6b607-52fd-2857-efac-2347ab86501c	2026-11-29 12:58:13.371539+00
13	e6879c04-1a92-7fa0-91cf-c9e3e7e2450a	2026-11-27 05:05:30.123456+00	e6879c04-1a92-7fa0-91cf-c9e3e7e2450a	2026-11-29 12:58:13.340782+00
13	e79182af-ffa1-4307-8009-9efe5532b162	2026-11-29 12:05:03.123456+00	e79182af-ffa1-4307-8009-9efe5532b162	2026-11-29 12:58:13.23694+00
13	f246bf43-b1a4-44e9-baf6-0244bcb23f3a	2026-11-29 12:06:03.123456+00	f246bf43-b1a4-44e9-baf6-0244bcb23f3a	2026-11-29 12:58:13.383685+00
13	f8f96632-fd9c-c31b-4667-bcda63b29173	2026-11-26 07:04:52.123456+00	f8f96632-fd9c-c31b-4667-bcda63b29173	2026-11-29 12:58:12.710513+00
\.
COPY run (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, run_id, parent_run_id) FROM stdin;
-13	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25 20:05:45.123456+00	2026-11-25 20:05:45.123456+00	2026-11-25 20:00:00+00		p1
-13	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-27 16:03:44.123456+00	2026-11-27 16:03:44.123456+00	2026-11-27 16:00:00+00	r1	
-13	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-26 18:02:37.123456+00	2026-11-26 18:02:37.123456+00	2026-11-26 18:00:00+00	r1	p1
13	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-24 22:02:56.123456+00	2026-11-24 22:02:56.123456+00	2026-11-24 22:00:00+00	r2	
13	1	0	0	0	0	1	1022	10	0	0	0	0	0	0	2026-11-29 01:02:21.123456+00	2026-11-29 01:02:21.123456+00	2026-11-29 01:00:00+00		p1
13	1	0	0	0	0	1	1023	10	0	0	0	0	0	0.002	2026-11-29 01:02:38.123456+00	2026-11-29 01:02:38.123456+00	2026-11-29 01:00:00+00	r1	
13	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-26 07:03:19.123456+00	2026-11-26 07:03:19.123456+00	2026-11-26 07:00:00+00	r2	
13	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-25 20:07:00.123456+00	2026-11-25 20:07:00.123456+00	2026-11-25 20:00:00+00	r1	p1
13	1	0	0	0	1	0	1025	10	700	3	812500	1	0.001045	0	2026-11-27 05:05:35.123456+00	2026-11-27 05:05:35.123456+00	2026-11-27 05:00:00+00	r2	
13	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0	2026-11-24 00:06:15.123456+00	2026-11-24 00:06:15.123456+00	2026-11-24 00:00:00+00		p1
13	1	0	0	0	1	0	1046	10	0	0	0	0	0.004384	0	2026-11-27 05:05:30.123456+00	2026-11-27 05:05:30.123456+00	2026-11-27 05:00:00+00		p1
13	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-26 18:05:51.123456+00	2026-11-26 18:05:51.123456+00	2026-11-26 18:00:00+00	r1	
13	1	0	0	1	0	0	1006	10	0	0	0	0	0.004034	0	2026-11-24 22:05:22.123456+00	2026-11-24 22:05:22.123456+00	2026-11-24 22:00:00+00	r1	p1
13	1	0	0	1	0	0	1036	10	0	0	0	0	0.004344	0	2026-11-27 05:04:17.123456+00	2026-11-27 05:04:17.123456+00	2026-11-27 05:00:00+00	r1	p1
13	1	0	0	1	0	0	1042	10	0	0	0	0	0.004178	0	2026-11-29 12:05:03.123456+00	2026-11-29 12:05:03.123456+00	2026-11-29 12:00:00+00	r1	p1
13	1	0	0	1	0	0	1048	10	0	0	0	0	0.004392	0	2026-11-28 03:03:49.123456+00	2026-11-28 03:03:49.123456+00	2026-11-28 03:00:00+00	r1	p1
13	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-29 01:05:49.123456+00	2026-11-29 01:05:49.123456+00	2026-11-29 01:00:00+00	r2	
13	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-28 03:05:12.123456+00	2026-11-28 03:05:12.123456+00	2026-11-28 03:00:00+00	r2	
13	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-27 16:06:47.123456+00	2026-11-27 16:06:47.123456+00	2026-11-27 16:00:00+00	r1	
13	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-28 14:05:47.123456+00	2026-11-28 14:05:47.123456+00	2026-11-28 14:00:00+00	r1	
13	2	0	0	0	0	2	1001	10	700	3	812500	1	0	0	2026-11-25 20:06:54.123456+00	2026-11-25 20:06:58.123456+00	2026-11-25 20:00:00+00	r2	
13	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	2026-11-25 09:05:29.123456+00	2026-11-25 09:05:48.123456+00	2026-11-25 09:00:00+00	r2	
13	2	0	0	0	0	2	2904	20	0	0	0	0	0	0	2026-11-29 12:07:03.123456+00	2026-11-29 12:58:12.475805+00	2026-11-29 12:00:00+00		
13	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00		
13	2	0	0	1	0	1	2052	20	0	0	0	0	0.004388	0.002	2026-11-24 00:04:10.123456+00	2026-11-24 00:04:47.123456+00	2026-11-24 00:00:00+00	r1	
13	2	0	0	1	0	1	2061	20	0	0	0	0	0.004340	0.002	2026-11-26 07:04:36.123456+00	2026-11-26 07:04:52.123456+00	2026-11-26 07:00:00+00	r1	
13	2	0	0	2	0	0	2048	20	0	0	0	0	0.008212	0	2026-11-24 11:03:18.123456+00	2026-11-24 11:05:16.123456+00	2026-11-24 11:00:00+00	r1	p1
13	4	0	0	1	3	0	4088	40	0	0	0	0	1.504360	0	2026-11-29 12:03:03.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00		p1
13	7	2	0	4	0	3	5139	50	0	0	0	0	0.0053598	0	2026-11-29 12:04:30.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00	r1	
13	8	0	2	0	0	6	6154	60	1400	6	1625000	2	0.0246	0	2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00	r2	
\.
COPY session (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, session_id) FROM stdin;
-13	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25 20:05:45.123456+00	2026-11-25 20:05:45.123456+00	2026-11-25 20:00:00+00	s2
-13	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-27 16:03:44.123456+00	2026-11-27 16:03:44.123456+00	2026-11-27 16:00:00+00	s1
-13	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-26 18:02:37.123456+00	2026-11-26 18:02:37.123456+00	2026-11-26 18:00:00+00	s1
13	1	0	0	0	0	1	1022	10	0	0	0	0	0	0	2026-11-29 01:02:21.123456+00	2026-11-29 01:02:21.123456+00	2026-11-29 01:00:00+00	s2
13	1	0	0	0	0	1	1026	10	0	0	0	0	0	0	2026-11-26 07:04:36.123456+00	2026-11-26 07:04:36.123456+00	2026-11-26 07:00:00+00	
13	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0	2026-11-24 00:06:15.123456+00	2026-11-24 00:06:15.123456+00	2026-11-24 00:00:00+00	s2
13	1	0	0	0	1	0	1046	10	0	0	0	0	0.004384	0	2026-11-27 05:05:30.123456+00	2026-11-27 05:05:30.123456+00	2026-11-27 05:00:00+00	s2
13	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-26 18:05:51.123456+00	2026-11-26 18:05:51.123456+00	2026-11-26 18:00:00+00	
13	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-27 16:06:47.123456+00	2026-11-27 16:06:47.123456+00	2026-11-27 16:00:00+00	
13	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-28 14:05:47.123456+00	2026-11-28 14:05:47.123456+00	2026-11-28 14:00:00+00	
13	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	2026-11-25 09:05:29.123456+00	2026-11-25 09:05:48.123456+00	2026-11-25 09:00:00+00	s1
13	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	
13	2	0	0	1	0	1	1006	10	0	0	0	0	0.004034	0	2026-11-24 22:02:56.123456+00	2026-11-24 22:05:22.123456+00	2026-11-24 22:00:00+00	s1
13	2	0	0	1	0	1	2052	20	0	0	0	0	0.004388	0.002	2026-11-24 00:04:10.123456+00	2026-11-24 00:04:47.123456+00	2026-11-24 00:00:00+00	s1
13	2	0	0	1	0	1	2084	20	700	3	812500	1	0.004340	0.002	2026-11-26 07:03:19.123456+00	2026-11-26 07:04:52.123456+00	2026-11-26 07:00:00+00	s1
13	2	0	0	1	1	0	2061	20	700	3	812500	1	0.005389	0	2026-11-27 05:04:17.123456+00	2026-11-27 05:05:35.123456+00	2026-11-27 05:00:00+00	s1
13	2	0	0	2	0	0	2048	20	0	0	0	0	0.008212	0	2026-11-24 11:03:18.123456+00	2026-11-24 11:05:16.123456+00	2026-11-24 11:00:00+00	s1
13	2	0	1	0	0	1	2026	20	0	0	0	0	0.0123	0.002	2026-11-29 01:02:38.123456+00	2026-11-29 01:05:49.123456+00	2026-11-29 01:00:00+00	s1
13	2	0	1	1	0	0	2075	20	0	0	0	0	0.016692	0	2026-11-28 03:03:49.123456+00	2026-11-28 03:05:12.123456+00	2026-11-28 03:00:00+00	s1
13	3	0	0	0	1	2	2025	20	700	3	812500	1	0.0215960	0	2026-11-25 20:06:54.123456+00	2026-11-25 20:07:00.123456+00	2026-11-25 20:00:00+00	s1
13	4	0	0	1	3	0	4088	40	0	0	0	0	1.504360	0	2026-11-29 12:03:03.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00	s2
13	6	2	0	3	0	3	4956	40	0	0	0	0	0.0011858	0	2026-11-29 12:05:03.123456+00	2026-11-29 12:58:12.475805+00	2026-11-29 12:00:00+00	
13	12	0	2	2	0	8	10283	100	1400	6	1625000	2	0.032952	0	2026-11-29 12:04:30.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00	s1
\.
COPY subject (org_id, user_key, user_id) FROM stdin;
-13	-3033622849460614772	u1
-13	7347261521492593928	u2
13	-4222515020355123203	u3
13	-997348236981023034	u1
13	4702770027628481626	u2
13	8154459220708835993	\N
\.
COPY usage_event (time, received_at, user_key, latency_us, ttft_us, total_tokens, input_tokens, output_tokens, org_id, price_id, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, seq, event_count, error_count, attempt, status_code, is_stream, is_batch, has_tool_calls, event_id, content_hash, dimension_set, folded_set, event_key, tenant, session_id, run_id, parent_run_id, span_id, parent_span_id, request_id, response_id, model_requested, endpoint, error_type, prompt_fingerprint, usage_source, cost_source, reason, saving_technique, cost_usd, list_cost_usd, cost_reported_usd, saved_usd, units, extra, region, discount_id, posted_for) FROM stdin;
2026-10-31 12:00:00+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1901	10	13	\N	1901	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a1d04fab-9658-e00d-769f-feaf78a22159	72351509-22aa-e5c8-0e5d-ef8fff93decc	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0050_pre_spread-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-10-31 12:00:00+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1902	10	13	\N	1902	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	fffa7782-1eb2-83c2-1945-47f18df86519	b3f08a31-b8ad-fd1b-2f8b-0ff573afe93b	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0050_pre_spread-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 00:04:10.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	\N	1005	10	13	\N	1005	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d61e4e3a-3ee2-5ee5-2c25-c4938fd52c89	06352aca-de9b-ae38-4507-da12e4473136	08e6f514-d836-fc3c-cfa1-e8bff4f756bc	\N	0050_pre_spread-5	\N	s1	r1	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 00:04:47.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	\N	1047	10	13	46	1047	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	68275bd7-c496-c1f4-77da-746c20c55b07	b7c4d8ef-a23c-0b41-8cba-31b2d8c5a7b7	78bab006-59c4-4e95-767f-7f27211b2938	\N	0050_pre_spread-47	\N	s1	r1	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	prompt_caching	0.004388	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-24 00:06:15.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1034	10	13	46	979	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	9213b4b7-79ad-9cd0-26b9-4d4506de35a8	45860999-9514-64b2-c161-4c608b69db20	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	\N	0050_pre_spread-34	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	f00d	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004336	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 11:03:18.123456+00	2026-11-29 12:07:03.123456+00	-997348236981023034	\N	\N	\N	1030	10	13	47	1030	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1b14a791-a59e-412d-a4b3-0b2a9f436044	a0fd2cf3-7f0e-f374-00dd-b3e9ec6c8c53	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004130	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-24 11:05:16.123456+00	2026-11-29 12:07:03.123456+00	-997348236981023034	\N	\N	\N	1018	10	13	\N	1018	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c9149f04-76b7-4806-9589-638ec8a6bbd7	21f743f1-71dd-46a4-3d65-d80cb539f7a4	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-24 11:05:16.123456+00	2026-11-29 12:58:12.516144+00	-997348236981023034	\N	\N	\N	-1018	-10	13	\N	-1018	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	c9149f04-76b7-4806-9589-638ec8a6bbd7	21f743f1-71dd-46a4-3d65-d80cb539f7a4	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N
2026-11-24 11:05:16.123456+00	2026-11-29 12:58:12.516144+00	-997348236981023034	\N	\N	\N	1018	10	13	45	1018	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	c9149f04-76b7-4806-9589-638ec8a6bbd7	21f743f1-71dd-46a4-3d65-d80cb539f7a4	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005100	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-24 11:05:16.123456+00	2026-11-29 12:58:12.587481+00	-997348236981023034	\N	\N	\N	0	0	13	47	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	c9149f04-76b7-4806-9589-638ec8a6bbd7	21f743f1-71dd-46a4-3d65-d80cb539f7a4	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001018	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-24 22:02:56.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	50	0	0	13	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ded7d8f7-f460-40e2-b70a-5f282af45c40	8c8099a6-0fcb-0a0f-3ec8-b2debc5414a3	2a79d7c7-82ae-9d77-8d79-894e9469d95c	\N	\N	\N	s1	r2	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 22:05:22.123456+00	2026-11-29 12:07:03.123456+00	-997348236981023034	\N	\N	\N	1006	10	13	\N	1006	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	11af14ff-d305-4351-bf80-e11ce2ac0331	a04326d3-45fb-aaa1-2b41-8b700051c170	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-24 22:05:22.123456+00	2026-11-29 12:58:12.516144+00	-997348236981023034	\N	\N	\N	-1006	-10	13	\N	-1006	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	11af14ff-d305-4351-bf80-e11ce2ac0331	a04326d3-45fb-aaa1-2b41-8b700051c170	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N
2026-11-24 22:05:22.123456+00	2026-11-29 12:58:12.516144+00	-997348236981023034	\N	\N	\N	1006	10	13	45	1006	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	11af14ff-d305-4351-bf80-e11ce2ac0331	a04326d3-45fb-aaa1-2b41-8b700051c170	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005040	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-24 22:05:22.123456+00	2026-11-29 12:58:12.587481+00	-997348236981023034	\N	\N	\N	0	0	13	47	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	11af14ff-d305-4351-bf80-e11ce2ac0331	a04326d3-45fb-aaa1-2b41-8b700051c170	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001006	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-25 09:05:29.123456+00	2026-11-29 12:07:03.123456+00	-4222515020355123203	\N	\N	\N	1019	10	13	\N	1019	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	29de9908-c66c-e172-80cd-2f97133781bf	e394b0a4-9c28-f1ae-776d-e078bd528495	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	\N	0050_pre_spread-19	globex	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 09:05:48.123456+00	2026-11-29 12:07:03.123456+00	-4222515020355123203	\N	\N	\N	1031	10	13	\N	1031	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c7f58ef7-8efe-c7b6-598f-0bf132a589ae	36f1ea8a-7808-9ae9-449b-55e817cab0b6	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	\N	0050_pre_spread-31	globex	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 20:05:45.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1010	10	-13	\N	955	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	aee9ce79-d572-f84b-55a9-c9cd6f026366	115369c7-0280-7d4e-bfcc-1b45b578e6de	d5864199-e98f-3bef-ec0c-678a00806e41	\N	0050_pre_spread-10	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 20:06:54.123456+00	2026-11-29 12:07:03.123456+00	8154459220708835993	812500	90000	\N	1001	10	13	\N	301	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	14ca4cac-852c-abc2-b881-32c73c3c081a	1cfbbfa2-b317-f295-3d72-ed12e4f39318	0544d443-e53f-f118-5766-95aeb424c46e	\N	0050_pre_spread-1	globex	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 20:06:58.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	50	0	0	13	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ae4609ba-c097-497b-a03e-89eb6ab9d596	ace1e7e3-722a-fcd9-ce03-d33dcc2c1994	2a79d7c7-82ae-9d77-8d79-894e9469d95c	\N	\N	\N	s1	r2	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 20:07:00.123456+00	2026-11-29 12:07:03.123456+00	-997348236981023034	\N	\N	\N	1024	10	13	43	1024	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e12f56b9-4f69-4087-80f8-64429ba90f39	0041d07f-5402-e063-5f04-cbf3538ef8d9	010a3bc4-e159-7623-5741-333826732361	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	0.0215960	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N
2026-11-26 07:03:19.123456+00	2026-11-29 12:07:03.123456+00	-4222515020355123203	812500	90000	\N	1049	10	13	\N	349	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	01e2960d-58fa-8db1-f0a2-c2eaa5f5766e	cd061522-01b7-41c3-77e9-3747c682ba8d	0544d443-e53f-f118-5766-95aeb424c46e	\N	0050_pre_spread-49	globex	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 07:04:36.123456+00	2026-11-29 12:07:03.123456+00	-4222515020355123203	\N	\N	\N	1026	10	13	\N	1026	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	t	t	cc968a68-18aa-9566-7627-0d75183dc05f	d803b67d-36fa-1952-df5b-677a590c5d4e	ec0bf9b0-edac-6cf3-db6a-148be66a911f	\N	0050_pre_spread-26	acme	\N	r1	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 07:04:52.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	\N	1035	10	13	46	1035	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f8f96632-fd9c-c31b-4667-bcda63b29173	1242aad6-c157-bb0c-97b7-346a401d6b60	78bab006-59c4-4e95-767f-7f27211b2938	\N	0050_pre_spread-35	\N	s1	r1	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	prompt_caching	0.004340	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-26 18:02:37.123456+00	2026-11-29 12:07:03.123456+00	-3033622849460614772	\N	\N	\N	1012	10	-13	\N	1012	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7d7d17b8-c9c3-4c4e-8fa4-3e11847d6c1b	b55eacd4-dc78-e527-9198-6e5f295b4649	640568ab-e828-1515-ffc7-4299c8521ad4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 18:05:51.123456+00	2026-11-29 12:07:03.123456+00	8154459220708835993	\N	\N	\N	1002	10	13	1	1002	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	bd72277a-41da-877d-dfa0-51d5b2927bc1	6daef746-11a2-5129-563c-b75a75b9ac25	83f910d5-c497-9675-3df6-1f4c23a93b47	\N	0050_pre_spread-2	acme	\N	r1	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	\N	\N	0.0011462	0.0011462	\N	\N	\N	\N	\N	\N	\N
2026-11-27 05:04:17.123456+00	2026-11-29 12:07:03.123456+00	-997348236981023034	\N	\N	\N	1036	10	13	46	1036	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d9fca092-6cfe-4a7d-8f65-8fd0edb7de2a	9aaee172-88c6-e583-00d6-26aaaceace94	96754026-07a5-c104-8135-f593b573cff9	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004344	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 05:05:30.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1046	10	13	46	991	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	e6879c04-1a92-7fa0-91cf-c9e3e7e2450a	4a7ec5c2-c3a0-b7f5-4d64-82ddba63a7b1	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	\N	0050_pre_spread-46	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	f00d	provider	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004384	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 05:05:35.123456+00	2026-11-29 12:07:03.123456+00	-4222515020355123203	812500	90000	\N	1025	10	13	43	325	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	28c84f63-10f6-ad30-7592-18df251c43e1	0d47f7fb-bf34-e8ae-d262-3ff65b7e5424	8b4980d1-9562-6ca2-9736-0b59a0e223bd	\N	0050_pre_spread-25	globex	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	units_not_priced+no_cache_read_price+region_not_priced	\N	0.001045	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-4222515020355123203	\N	\N	\N	1050	10	13	1	1050	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	e0f6b607-52fd-2857-efac-2347ab86501c	6fbd85aa-cb88-7910-cb92-b61e4873454c	83f910d5-c497-9675-3df6-1f4c23a93b47	\N	0050_pre_spread-50	acme	\N	r1	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	\N	\N	0.0011990	0.0011990	\N	\N	\N	\N	\N	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-997348236981023034	\N	\N	\N	1054	10	13	47	1054	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	aa8f01e7-8bad-4070-848e-24f7862e4bd4	79a38760-56f4-23a0-1b3d-c087c5324a5c	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004226	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	\N	1051	10	13	46	1051	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8044d434-ebf7-4e75-a04e-163b1b31d3d9	4419f3ad-adf2-4256-72f0-7d55dfb15d06	a56eaaa9-8437-fde7-8ce4-3be296ea4ead	\N	\N	\N	s1	r2	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	\N	1053	10	13	47	1053	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7802b4cf-cbc3-c316-d53b-5ad232d0f72a	44338a8d-b0ff-36c2-12f2-3f74dbf456a1	4881e0a2-c8be-5107-759b-a121b73169fd	\N	0050_pre_spread-53	\N	s1	r1	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004222	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1052	10	13	46	1052	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	2da9d01c-934a-3e2d-04df-66c3b01a9934	11cfe564-7240-4cad-f592-2019a16248d1	b1d4bf6f-67c1-b415-eb46-6f9885ce67e0	\N	0050_pre_spread-52	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	f00d	provider	registered	\N	\N	0.004408	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-27 16:03:44.123456+00	2026-11-29 12:07:03.123456+00	7347261521492593928	\N	\N	\N	1011	10	-13	\N	1011	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	95934f77-eca9-a5b8-1b0c-6a25a3d819dd	68a681de-96b9-d340-d417-7947b2638180	9dccc925-ada5-19d6-143e-b57af4d93ed2	\N	0050_pre_spread-11	\N	s1	r1	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-27 16:06:47.123456+00	2026-11-29 12:07:03.123456+00	-4222515020355123203	\N	\N	\N	0	0	13	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	39dbebf1-d393-7c41-74f2-2cbf6bf46a98	6e7e4a6b-33c0-adbd-982f-38791977d183	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	\N	0050_pre_spread-20	acme	\N	r1	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-28 03:03:49.123456+00	2026-11-29 12:07:03.123456+00	-997348236981023034	\N	\N	\N	1048	10	13	46	1048	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9afb7686-9ae9-4d45-b1f6-3f0b520528ab	586f9bca-e2d7-6b24-f58d-442b2c7af4df	96754026-07a5-c104-8135-f593b573cff9	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004392	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 03:05:12.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	\N	1027	10	13	\N	1027	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	t	\N	c7bf5e3e-bc7e-4c99-b328-0a4271393d38	9652a1d9-3b1b-a28e-2b93-9db001241213	a408f6e6-3170-31b5-41fd-94513c4b1e87	\N	\N	\N	s1	r2	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-28 14:05:47.123456+00	2026-11-29 12:07:03.123456+00	-4222515020355123203	\N	\N	\N	0	0	13	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	962099a2-8e4a-2267-6329-e0e4da34daa2	2e86b418-a8e3-ec7f-1ec0-b420793fc718	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	\N	0050_pre_spread-32	acme	\N	r1	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 01:02:21.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1022	10	13	\N	967	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	6e5e6104-8b0a-da07-edd5-0a78ba23ffe3	7b37267a-721c-3afd-ccc2-7b2adf1ec9a3	d5864199-e98f-3bef-ec0c-678a00806e41	\N	0050_pre_spread-22	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 01:02:38.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	\N	1023	10	13	\N	1023	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	feac91fa-5642-6a02-1b7a-37d033172545	69f54a08-27fa-b329-e49a-f22c0880c132	9dccc925-ada5-19d6-143e-b57af4d93ed2	\N	0050_pre_spread-23	\N	s1	r1	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-29 01:05:49.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	\N	1003	10	13	\N	1003	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	da621bf6-ba46-4db2-8e70-3e0faee31a48	456b16f3-d425-dc2e-4a82-fc460e541cb4	a56eaaa9-8437-fde7-8ce4-3be296ea4ead	\N	\N	\N	s1	r2	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 12:03:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1028	10	13	\N	1028	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	bc77032c-bc5d-bb07-4c49-3bc3e3e3e44a	da2483e5-d695-26b4-4038-a1997ab5c9ee	53f29ae5-45c9-e98f-dceb-085a6f30873a	\N	0050_pre_spread-28	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	f00d	provider	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	us	\N	\N
2026-11-29 12:04:30.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	\N	1029	10	13	\N	1029	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ad12694c-0355-f4ef-1b5d-aed720d66974	4fbe2162-a0d9-e596-d270-0061d043afed	5b3cc6a9-daa9-80e1-d2bf-67be5dbdca59	\N	0050_pre_spread-29	\N	s1	r1	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	us	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	-4222515020355123203	\N	\N	\N	0	0	13	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	a64ade85-52a9-2da0-5111-3f027f431639	43b25f0d-21db-6d6d-1310-4283bb36740e	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	\N	0050_pre_spread-44	acme	\N	r1	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	-4222515020355123203	\N	\N	\N	1038	10	13	1	1038	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	2cf2e168-1b5c-a64d-e2ff-b1c700cc260e	5e585bf6-208b-4bb5-0f78-66a5901f0eaf	83f910d5-c497-9675-3df6-1f4c23a93b47	\N	0050_pre_spread-38	acme	\N	r1	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	\N	\N	0.0011858	0.0011858	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	-4222515020355123203	\N	\N	\N	1043	10	13	\N	1043	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b95d933d-d295-562d-f4fa-862aa24c509b	63670445-921a-4660-e79e-8d7b0c15b156	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	\N	0050_pre_spread-43	globex	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	-997348236981023034	\N	\N	\N	1042	10	13	47	1042	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	6295aead-7115-42c1-a639-52d9491a0eb4	ae4c95f4-19b4-02f6-49f3-915eb3cbc5dd	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004178	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	50	0	0	13	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e79182af-ffa1-4307-8009-9efe5532b162	ec95a722-6a66-1555-20b2-99ebdced75fa	2a79d7c7-82ae-9d77-8d79-894e9469d95c	\N	\N	\N	s1	r2	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	\N	1039	10	13	46	1039	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5973dc2a-3ca4-4247-8f07-2d615434f985	39319e46-2867-0730-43fd-ea2267ff3652	a56eaaa9-8437-fde7-8ce4-3be296ea4ead	\N	\N	\N	s1	r2	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	\N	1041	10	13	47	1041	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	cf839bfd-1354-dfef-93dc-85f641436ede	b71b607e-8083-67a8-1280-0a94c2ac63b9	4881e0a2-c8be-5107-759b-a121b73169fd	\N	0050_pre_spread-41	\N	s1	r1	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004174	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1040	10	13	46	1040	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8c196382-e6eb-8044-d373-d224f6f707ef	49927f95-33d7-5952-031b-fbd1b98cbd80	b1d4bf6f-67c1-b415-eb46-6f9885ce67e0	\N	0050_pre_spread-40	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	f00d	provider	registered	\N	\N	0.004360	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:07.123456+00	2026-11-29 12:07:03.123456+00	-4222515020355123203	812500	90000	\N	1037	10	13	\N	337	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	64ece2a4-de98-211c-c839-b2307290110e	570740aa-7743-01e1-01c5-08b1e2b8a011	0544d443-e53f-f118-5766-95aeb424c46e	\N	0050_pre_spread-37	globex	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:29.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1004	10	13	\N	1004	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	767cc37e-0fa2-72b1-982b-e8f0bf263ced	54db7dbf-9221-306b-0802-784f3fd3bcf4	aba1dc3e-5b4b-238e-ae13-260f2f3c99f6	\N	0050_pre_spread-4	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	f00d	provider	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 12:06:03.123456+00	2026-11-29 12:07:03.123456+00	-4222515020355123203	\N	\N	\N	0	0	13	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	70c8b303-054f-ee26-72af-7ce79036105f	f6a4788e-68e0-dad2-b338-b521bfaade96	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	\N	0050_pre_spread-56	acme	\N	r1	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:06:03.123456+00	2026-11-29 12:07:03.123456+00	-4222515020355123203	\N	\N	\N	1055	10	13	\N	1055	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	66c8754c-4965-beeb-9c37-68fa26b4bc18	4214d8ee-6371-adf3-391d-c00c321544c8	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	\N	0050_pre_spread-55	globex	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:06:03.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	50	0	0	13	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f246bf43-b1a4-44e9-baf6-0244bcb23f3a	65ed5cb3-7b42-62be-2d10-ab638042e52b	2a79d7c7-82ae-9d77-8d79-894e9469d95c	\N	\N	\N	s1	r2	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	50	0	0	13	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	03de4447-3323-4ab8-a633-1d1d9ef5b506	8cc6fd2d-1670-c060-6459-6d331692c027	2a79d7c7-82ae-9d77-8d79-894e9469d95c	\N	\N	\N	s1	r2	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	\N	1015	10	13	\N	1015	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f316ae9e-1592-4a7e-b8f1-af028747d81f	e1265948-ec5d-8409-2df7-80980a46d8c3	97a6453e-0398-1e32-ad84-107582ecf111	837fc8bf-daae-67a4-b814-5631b554c515	\N	\N	s1	r2	\N	span-1	\N	\N	\N	\N	/v1/chat/completions	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	4702770027628481626	\N	\N	\N	1017	10	13	\N	1017	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5c89d845-0864-4e0a-371e-faa8d5a5c28a	544a6a5d-026d-8c0c-fcec-d442b6d0d4e8	d74854a6-160e-7814-3742-b5ad109a7615	3159a47c-e55d-13c8-0018-4159bf045877	0050_pre_spread-17	\N	s1	r1	\N	\N	\N	req-1	\N	\N	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	8154459220708835993	812500	90000	\N	1013	10	13	\N	313	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1a2548d6-2e1c-590a-d9ea-12cec0de0152	ce6a8dd2-a790-353c-575b-89a668113dde	87503a11-fba0-a85c-7dea-58027ef516ba	\N	0050_pre_spread-13	globex	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	8154459220708835993	\N	\N	\N	0	0	13	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	91e6596f-3009-d7d6-d1ec-36544ccb3597	0cccd226-7491-f94e-2d18-bce2a5e2985d	a9a7b0f1-3b50-3f74-5cc2-a60b1a7a8166	\N	0050_pre_spread-8	acme	\N	r1	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	8154459220708835993	\N	\N	\N	1007	10	13	\N	1007	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	2664d539-759d-fa19-2c77-851612c85141	6b373a10-a82d-9898-d5bc-86feb8dc2c05	229a8b87-cafb-b5af-5c5a-a9ebfabbef06	\N	0050_pre_spread-7	globex	s1	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	8154459220708835993	\N	\N	\N	1014	10	13	\N	1014	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	99558bb8-35a6-a8eb-b602-a625dd5f5209	009e5727-8e1f-046e-f965-81e779bbb5d2	57831f22-948b-d2f0-d773-a9d2a6174e73	d47e8b6a-1612-a4c7-9166-e2432f2db23b	0050_pre_spread-14	acme	\N	r1	\N	span-1	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1001	10	13	\N	1001	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a98bea6e-3ac1-33e3-afa8-6482d1c8082d	e9fb5a4e-4897-5a29-1d3d-166b4b56e1de	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0050_pre_spread-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1016	10	13	\N	1016	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	cde7c31f-bb94-5b65-7cad-f1803b3c68ec	62fd2866-f850-8048-ac1c-878cf47bb245	8c997553-b920-22f1-8f3a-b7d35648f30a	6b657bb3-7ea9-ae00-74b9-9f24c9d92e37	0050_pre_spread-16	acme	s2	\N	p1	span-1	\N	\N	\N	\N	\N	\N	f00d	provider	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 12:58:12.475805+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1903	10	13	\N	1903	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ec6c6385-0f54-cb22-29ab-3fc8a6699df0	1080e235-b6c8-cfb9-9c11-da51e45a3c10	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0050_pre_spread-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00
\.
