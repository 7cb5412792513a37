-- events from 2026-10-31T00:00:00+00:00 to 2026-11-30T00:00:00+00:00
COPY organisation (id, name, rate_limit_per_minute, created_at, spread) FROM stdin;
11	of 0023_pre_channels	600	2026-11-29 12:57:40.898878+00	4
\.
COPY price_version (id, source, source_version, content_hash, checked_at, org_id, checked_on, applied_by) FROM stdin;
21	contract		63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	2026-11-29 12:57:41.982524+00	11	2026-11-29	cli
22	contract		b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	2026-11-29 12:57:42.804922+00	11	2026-11-29	cli
23	contract		b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	2026-11-29 12:57:43.039264+00	11	2026-11-29	cli
\.
COPY budget (id, org_id, name, scope, scope_value, filter, each, metric, period, timezone, window_hours, week_start, billing_day, watch, floor_usd, unpriced_usd_per_million, channels, enabled, shadow, snoozed_until, created_at, created_by, updated_at, deleted_at) FROM stdin;
476442c1-a381-45d6-9a33-ed7fde58f8f7	11	b2	team	red	{}	\N	tokens	monthly	UTC	\N	0	15	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
4953a2ed-a397-4a5f-b38e-f8738e9b2e91	11	b5	total	\N	{}	run_id	cost_usd	run	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	2026-11-30 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
80a43d7b-b724-4059-8398-f00ff8b7fc74	-11	test	total	\N	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
8b741c1a-28e4-4084-9cce-e0c32e4f3eb5	11	b3	total	\N	{"feature": "chat"}	\N	events	quarterly	UTC	\N	0	1	{}	5	\N	{somewhere}	t	t	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00
a2551039-b6f8-4e3b-af60-4fc7a2668ced	11	b1	total	\N	{}	tenant	cost_usd	weekly	Australia/Lord_Howe	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
ca8d60e5-9246-4fae-8d31-21f84a58686d	11	b4	total	\N	{}	\N	cost_usd	rolling	UTC	24	0	1	{anomaly}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
efa02c4b-a0f6-46c3-b960-6535df1cc6fc	11	b0	total	\N	{}	\N	cost_usd	daily	Asia/Tokyo	\N	0	1	{burn_rate,forecast}	5	\N	{somewhere}	t	f	\N	2026-11-29 12:07:03.123456+00	test	2026-11-29 12:07:03.123456+00	\N
\.
TRUNCATE counting_clock;
COPY counting_clock (only_one, version) FROM stdin;
t	26
\.
COPY admin_act (id, org_id, at, actor, act, target, details) FROM stdin;
00b155d5-89f5-4c91-9f93-b7de5831437d	11	2026-11-29 12:57:43.307797+00	cli	key.rotated	4nhoygf0axhf	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": null}
03c2166b-5036-45dc-a44a-1f71a1090866	11	2026-11-29 12:57:43.972392+00	test	budget.created	a2551039-b6f8-4e3b-af60-4fc7a2668ced	{"each": "tenant", "name": "b1", "period": "weekly", "channels": ["somewhere"], "timezone": "America/New_York", "thresholds": ["1"], "threshold_usd": "0.001"}
044cff6d-4011-4a39-b459-34e92798d26d	11	2026-11-29 12:57:42.028872+00	cli	prices.applied	34	{"prices": 1, "source": "contract", "aliases": 1, "version": 21, "discounts": 1}
0dfc298c-09d9-4099-913b-71eda585ee28	11	2026-11-29 12:57:45.520906+00	cli	channel.created	3301beb1b6964ba595860808	{"name": "webhook", "type": "webhook", "goes_to": "https://hooks.example.com/x?token=***"}
15e78718-46fd-438d-a1ed-fd2e5ca39d66	11	2026-11-29 12:57:43.524423+00	test	budget.created	efa02c4b-a0f6-46c3-b960-6535df1cc6fc	{"name": "b0", "watch": ["burn_rate", "forecast"], "period": "daily", "channels": ["somewhere"], "timezone": "Asia/Tokyo", "thresholds": ["1"], "threshold_usd": "0.001"}
16aafbd4-14a1-42cc-8516-81f88dfa8780	11	2026-11-29 12:57:43.301926+00	cli	key.created	4nhoygf0axhf	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
198c5817-62e7-417d-83de-10964d1d6727	11	2026-11-29 12:57:45.533228+00	cli	channel.created	f6bc2e755834d84f82470f39	{"name": "slack", "type": "slack", "goes_to": "https://hooks.example.com/…"}
19f59750-7ade-4bcb-b7c9-0dbf02f0ce95	11	2026-11-29 12:57:45.107306+00	test	budget.changed	a2551039-b6f8-4e3b-af60-4fc7a2668ced	{"timezone": "Australia/Lord_Howe", "threshold_usd": "0.002"}
2fb4a771-0da0-4774-9135-8cb67c9244c2	11	2026-11-29 12:57:41.54135+00	cli	key.created	syk1slbojlsj	{"mode": "live", "name": "all", "scopes": ["admin", "ingest", "read"], "expires_at": "2027-02-27T12:07:03.123456Z"}
30f573ad-096a-4394-9954-06310763dd2f	11	2026-11-29 12:57:45.549595+00	cli	channel.created	c792b060987715498b906e8e	{"name": "pagerduty", "type": "pagerduty", "goes_to": "https://hooks.example.com/x?token=***"}
40b7af1e-e0c8-4bc3-a272-f7b4c1887a1a	11	2026-11-29 12:57:45.214368+00	cli	budget.deleted	8b741c1a-28e4-4084-9cce-e0c32e4f3eb5	{}
445ba8ba-0bc0-4dcb-8cb4-1bcf31be8eed	11	2026-11-29 12:57:44.284583+00	test	budget.created	ca8d60e5-9246-4fae-8d31-21f84a58686d	{"name": "b4", "watch": ["anomaly"], "period": "rolling", "channels": ["somewhere"], "thresholds": ["1"], "window_hours": 24, "threshold_usd": "0.001"}
4e6fe803-54d8-477b-a8f9-6cb6b5076d39	-11	2026-11-29 12:57:41.547499+00	cli	key.created	r7c3brn09ydx	{"mode": "test", "name": "test", "scopes": ["ingest"], "expires_at": null}
54e3cc4e-09d9-4a5a-b337-093a5c0128be	0	2026-11-29 12:57:43.429232+00	cli	offsets.skipped	usage.0023_pre_channels/1	{"reason": "retention was too short", "next_offset": 9, "first_offset": 4}
5e90be1a-63c0-4ee2-9c1c-6fcfe2610800	11	2026-11-29 12:57:42.060684+00	cli	prices.proposed	35	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
5f1510c8-054b-49d6-acfa-82adabdc424c	-11	2026-11-29 12:57:45.044311+00	test	budget.created	80a43d7b-b724-4059-8398-f00ff8b7fc74	{"name": "test", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "0.001"}
68dcfc83-f69c-4745-aa28-cc2af0af03d4	11	2026-11-29 12:57:45.542031+00	cli	channel.created	e40a5e6f1f5a7ed7770c204f	{"name": "email", "type": "email", "goes_to": "ops@example.com"}
8f3f3a3d-f32c-467b-8325-04c7870a6b90	11	2026-11-29 12:57:42.094259+00	cli	prices.proposed	36	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
970fb4d7-8a31-4809-bbca-d82367fb98f9	11	2026-11-29 12:57:45.209211+00	cli	budget.topped_up	efa02c4b-a0f6-46c3-b960-6535df1cc6fc	{"amount": "0.001", "reason": "a launch", "ends_at": "2026-11-29T18:07:03.123456Z", "starts_at": "2026-11-29T12:07:03.123456Z"}
98469377-1e6f-49ce-8bc3-b9e41aca1276	11	2026-11-29 12:57:44.083647+00	test	budget.created	476442c1-a381-45d6-9a33-ed7fde58f8f7	{"name": "b2", "scope": "team", "metric": "tokens", "period": "monthly", "channels": ["somewhere"], "thresholds": ["1"], "billing_day": 15, "scope_value": "red", "threshold_usd": "50"}
9c38bee1-0e68-4f89-9cc6-0766c13bed87	11	2026-11-29 12:57:43.04463+00	cli	prices.applied	38	{"prices": 2, "source": "contract", "aliases": 0, "version": 23, "discounts": 0}
b2928ac9-a972-44bd-88be-b86ca1215828	11	2026-11-29 12:57:41.981034+00	cli	prices.proposed	34	{"prices": 1, "source": "contract", "aliases": 1, "discounts": 1}
b29816f4-c140-4ac3-85de-761da3667109	11	2026-11-29 12:57:42.693034+00	me	period.closed	2026-10	{"cost_usd": "0", "event_count": 2}
b8064918-8a00-4808-b7d2-02f46fb5bb4d	11	2026-11-29 12:57:44.162825+00	test	budget.created	8b741c1a-28e4-4084-9cce-e0c32e4f3eb5	{"name": "b3", "filter": {"feature": "chat"}, "metric": "events", "period": "quarterly", "shadow": true, "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "3"}
bb69276a-cd47-4339-91de-e0be3c69c933	11	2026-11-29 12:57:42.79641+00	cli	prices.proposed	37	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
be9c608b-f79a-48dc-8e0e-a868507b7c20	11	2026-11-29 12:57:43.309738+00	cli	key.created	w7pqy3meh8vv	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
cd8eac21-1695-4285-847f-070239095d22	11	2026-11-29 12:57:40.902409+00	cli	organisation.created	11	{"name": "of 0023_pre_channels"}
ce4fca01-854c-4fbb-ab36-f98f32a42c3f	11	2026-11-29 12:57:43.313879+00	cli	key.rotated	w7pqy3meh8vv	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": "2026-12-06T12:57:43.310383Z"}
d0cf675c-906f-428b-ac5e-c7f65b98ca94	11	2026-11-29 12:57:41.572865+00	cli	key.revoked	ddasky3cs07v	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
d5e1f071-1464-487f-889a-00c03f19609d	11	2026-11-29 12:57:41.549539+00	cli	key.created	ddasky3cs07v	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
d9431295-7b38-43be-8f56-2d805868939f	11	2026-11-29 12:57:44.941258+00	test	budget.created	4953a2ed-a397-4a5f-b38e-f8738e9b2e91	{"each": "run_id", "name": "b5", "period": "run", "channels": ["somewhere"], "thresholds": ["1"], "snoozed_until": "2026-11-30T12:07:03.123456Z", "threshold_usd": "0.001"}
dbaa95d3-94c2-4234-87fa-be46fcb7fe23	11	2026-11-29 12:57:42.807528+00	cli	prices.applied	37	{"prices": 2, "source": "contract", "aliases": 0, "version": 22, "discounts": 0}
dda83421-b5a2-458d-8849-a45bc989390a	11	2026-11-29 12:57:43.097951+00	cli	events.repriced	events	{"end": "2026-11-29T12:58:43.062451+00:00", "start": "2026-10-20T12:07:03.123456+00:00", "events": 8, "feature": "chat", "difference_usd": "-0.008122"}
e8a1abe2-76e4-4e6c-8be5-f7698ceb45fb	11	2026-11-29 12:57:42.870493+00	cli	events.repriced	events	{"end": "2026-11-29T12:58:42.831187+00:00", "start": "2026-10-20T12:07:03.123456+00:00", "events": 8, "feature": "chat", "difference_usd": "-0.458360"}
e91f2b23-227d-4936-a302-b175cb4e513d	11	2026-11-29 12:57:43.038698+00	cli	prices.proposed	38	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
f7345879-fe6e-48ac-9634-727a7b0a2beb	11	2026-11-29 12:57:43.320972+00	cli	organisation.spread	11	{"before": 1, "partitions": 4}
f9f7384a-f480-4b08-998e-3f7805c77847	11	2026-11-29 12:57:45.552586+00	cli	channel.created	2a67ad7fa5191748b8ee36b0	{"name": "alertmanager", "type": "alertmanager", "goes_to": "https://hooks.example.com/x?token=***"}
fe1df41e-7005-457c-bd8a-aa873148da7b	11	2026-11-29 12:57:42.076959+00	cli	prices.rejected	35	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
\.
COPY alert_outbox (id, message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at) FROM stdin;
6	24644bcc-589f-449a-97d8-7f51c11ba647	11	476442c1-a381-45d6-9a33-ed7fde58f8f7	24644bcc-589f-449a-97d8-7f51c11ba647	{somewhere}	f	{"id": "24644bcc-589f-449a-97d8-7f51c11ba647", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/476442c1-a381-45d6-9a33-ed7fde58f8f7", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"estimated_events": 2}, "drivers": [{"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "o3-mini", "tokens": 2060, "feature": "chat", "cost_usd": 0.002332, "event_count": 2}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 5}], "subject": null, "alert_id": "476442c1-a381-45d6-9a33-ed7fde58f8f7", "spend_usd": 9312, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 50}	2026-11-29 12:07:03.123456+00
7	7c300360-ccc4-4044-8f11-9a594454cba5	10	4b402b28-baff-4086-9a97-f5d3a2995a8b	7c300360-ccc4-4044-8f11-9a594454cba5	{somewhere}	f	{"id": "7c300360-ccc4-4044-8f11-9a594454cba5", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4b402b28-baff-4086-9a97-f5d3a2995a8b", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2070, "feature": null, "cost_usd": 0.504384, "event_count": 2}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.004392, "event_count": 1}, {"model": "gpt-4o", "tokens": 1057, "feature": "summary", "cost_usd": 0.004388, "event_count": 1}], "subject": null, "alert_id": "4b402b28-baff-4086-9a97-f5d3a2995a8b", "spend_usd": 0.514363, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	2026-11-29 12:07:03.123456+00
8	ad1009c7-7c76-488d-9390-4f789d7b7ac1	11	a2551039-b6f8-4e3b-af60-4fc7a2668ced	ad1009c7-7c76-488d-9390-4f789d7b7ac1	{somewhere}	f	{"id": "ad1009c7-7c76-488d-9390-4f789d7b7ac1", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/a2551039-b6f8-4e3b-af60-4fc7a2668ced", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 7, "estimated_events": 4}, "drivers": [{"model": "our-model", "tokens": 2069, "feature": "chat", "cost_usd": 0.0431935, "event_count": 2}, {"model": "gpt-4o", "tokens": 6198, "feature": "chat", "cost_usd": 0.025752, "event_count": 10}, {"model": "nobody-knows-it", "tokens": 6202, "feature": "chat", "cost_usd": 0.024628, "event_count": 6}], "subject": "acme", "alert_id": "a2551039-b6f8-4e3b-af60-4fc7a2668ced", "spend_usd": 0.1002095, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-29 12:07:03.123456+00
9	651e3000-ea84-4783-9f69-7ac9fed57e4b	11	a2551039-b6f8-4e3b-af60-4fc7a2668ced	651e3000-ea84-4783-9f69-7ac9fed57e4b	{somewhere}	f	{"id": "651e3000-ea84-4783-9f69-7ac9fed57e4b", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/a2551039-b6f8-4e3b-af60-4fc7a2668ced", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 1, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 5166, "feature": "summary", "cost_usd": 1.008696, "event_count": 5}, {"model": "gpt-4o-mini", "tokens": 1038, "feature": "summary", "cost_usd": 0.5, "event_count": 1}], "subject": "globex", "alert_id": "a2551039-b6f8-4e3b-af60-4fc7a2668ced", "spend_usd": 1.508696, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-29 12:07:03.123456+00
10	2daf3aed-23d2-4c81-9856-e08273de9a92	11	ca8d60e5-9246-4fae-8d31-21f84a58686d	2daf3aed-23d2-4c81-9856-e08273de9a92	{somewhere}	f	{"id": "2daf3aed-23d2-4c81-9856-e08273de9a92", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ca8d60e5-9246-4fae-8d31-21f84a58686d", "query": "/v1/costs/summary?start=2026-11-28T12%3A08%3A00%2B00%3A00&end=2026-11-29T12%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 9, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 8253, "feature": "summary", "cost_usd": 1.045596, "event_count": 11}, {"model": "gpt-4o", "tokens": 5165, "feature": "chat", "cost_usd": 0.02146, "event_count": 8}, {"model": "nobody-knows-it", "tokens": 3143, "feature": "chat", "cost_usd": 0.012482, "event_count": 3}], "subject": null, "alert_id": "ca8d60e5-9246-4fae-8d31-21f84a58686d", "spend_usd": 1.0930238, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T12:08:00Z", "scope_value": null, "window_start": "2026-11-28T12:08:00Z", "threshold_usd": 0.001}	2026-11-29 12:07:03.123456+00
11	7762dd71-7b3a-4ccb-9e9c-d68dea8fc4e3	11	efa02c4b-a0f6-46c3-b960-6535df1cc6fc	7762dd71-7b3a-4ccb-9e9c-d68dea8fc4e3	{somewhere}	f	{"id": "7762dd71-7b3a-4ccb-9e9c-d68dea8fc4e3", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/efa02c4b-a0f6-46c3-b960-6535df1cc6fc", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 8, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 7239, "feature": "summary", "cost_usd": 0.545596, "event_count": 10}, {"model": "gpt-4o", "tokens": 4120, "feature": "chat", "cost_usd": 0.01712, "event_count": 7}, {"model": "nobody-knows-it", "tokens": 3143, "feature": "chat", "cost_usd": 0.012482, "event_count": 3}], "subject": null, "alert_id": "efa02c4b-a0f6-46c3-b960-6535df1cc6fc", "spend_usd": 0.5763838, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.002}	2026-11-29 12:07:03.123456+00
\.
COPY api_key (id, org_id, name, mode, scopes, secret_hash, created_at, expires_at, revoked_at, last_used_at, rotated_at, previous_secret_hash, previous_valid_until) FROM stdin;
4nhoygf0axhf	11	rotated	live	{read}	\\x6f836c7df02e09394714ef613cad8fd0af8e4ca8cbdbc54e7ce401b50ef99f8d	2026-11-29 12:57:43.300335+00	\N	\N	\N	2026-11-29 12:57:43.302356+00	\N	\N
ddasky3cs07v	11	revoked	live	{admin,ingest,read}	\\xf38a7e96e2c66bcbdbe4735ea4fdbdd7c5c45a551bfb9880d3a0a900bb65e781	2026-11-29 12:57:41.548375+00	\N	2026-11-29 12:57:41.556887+00	\N	\N	\N	\N
r7c3brn09ydx	11	test	test	{ingest}	\\x17b1398fc97c9e6c612b43561f34fe6089111d2e57f653c2bf9f2a2a97c9a873	2026-11-29 12:57:41.545888+00	\N	\N	\N	\N	\N	\N
syk1slbojlsj	11	all	live	{admin,ingest,read}	\\x29891b8f058e930c32a88125f0b9825bc8b5d880a024894ff573c14ffbca4bd9	2026-11-29 12:57:41.52199+00	2027-02-27 12:07:03.123456+00	\N	\N	\N	\N	\N
w7pqy3meh8vv	11	rotated	live	{read}	\\x236d6bbc548245190d303440a251cab7b9ef738fc0d408cb0c890e1d8a9eda3f	2026-11-29 12:57:43.308623+00	\N	\N	\N	2026-11-29 12:57:43.310383+00	\\x91c646a721c5a3d383ebce2c40b36922b491fd664688208cb6953cca6065452b	2026-12-06 12:57:43.310383+00
\.
COPY budget_counter (counting, window_start, subject, shard, cost_usd, tokens, event_count, estimated_count, unpriced_count, unpriced_tokens, first_at) FROM stdin;
12	2026-10-30 15:00:00+00		-1	0	3823	2	0	2	3823	2026-10-30 15:00:00+00
12	2026-11-23 15:00:00+00		-1	0	1047	2	0	2	1047	2026-11-23 15:00:00+00
12	2026-11-24 15:00:00+00		-1	0.5299220	6171	6	2	2	2050	2026-11-24 15:00:00+00
12	2026-11-25 15:00:00+00		-1	0.008112	2043	2	0	0	0	2026-11-25 15:00:00+00
12	2026-11-26 15:00:00+00		-1	0.0259015	2071	3	2	0	0	2026-11-26 15:00:00+00
12	2026-11-26 15:00:00+00		0	0.0143630	5290	5	1	1	1059	2026-11-27 12:07:03.123456+00
12	2026-11-27 15:00:00+00		-1	0.5177862	6178	6	1	2	2070	2026-11-27 15:00:00+00
12	2026-11-28 15:00:00+00		-1	0.550186	14241	17	2	6	4973	2026-11-28 15:00:00+00
12	2026-11-28 15:00:00+00		0	0.0471278	9489	11	0	2	1053	2026-11-29 12:05:03.123456+00
13	2026-11-29 12:02:00+00		-1	0.0123	1013	1	0	0	0	2026-11-29 12:02:00+00
13	2026-11-29 12:03:00+00		-1	0	0	1	0	1	0	2026-11-29 12:03:00+00
13	2026-11-29 12:05:00+00		-1	0.004344	1046	2	0	0	0	2026-11-29 12:05:00+00
13	2026-11-29 12:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-29 12:05:03.123456+00
13	2026-11-29 12:06:00+00		0	0.020930	3186	3	0	0	0	2026-11-29 12:06:03.123456+00
13	2026-11-29 12:07:00+00		-1	0.525076	7153	9	1	3	2028	2026-11-29 12:07:00+00
13	2026-11-29 12:57:00+00		-1	0	1913	1	0	1	1913	2026-11-29 12:57:00+00
14	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
14	2026-11-24 11:00:00+00		-1	0	1047	2	0	2	1047	2026-11-24 11:00:00+00
14	2026-11-24 22:00:00+00		-1	0.0256300	3061	3	1	1	1011	2026-11-24 22:00:00+00
14	2026-11-25 09:00:00+00		-1	0.504292	3110	3	1	1	1039	2026-11-25 09:00:00+00
14	2026-11-25 20:00:00+00		-1	0.004082	1028	1	0	0	0	2026-11-25 20:00:00+00
14	2026-11-26 07:00:00+00		-1	0.004030	1015	1	0	0	0	2026-11-26 07:00:00+00
14	2026-11-26 18:00:00+00		-1	0.0215975	1035	1	1	0	0	2026-11-26 18:00:00+00
14	2026-11-27 05:00:00+00		-1	0.004304	1036	2	1	0	0	2026-11-27 05:00:00+00
14	2026-11-27 12:00:00+00		0	0.0143630	5290	5	1	1	1059	2026-11-27 12:07:03.123456+00
14	2026-11-28 03:00:00+00		-1	0.0011462	2041	2	0	1	1029	2026-11-28 03:00:00+00
14	2026-11-28 14:00:00+00		-1	0.516640	4137	4	1	1	1041	2026-11-28 14:00:00+00
14	2026-11-29 01:00:00+00		-1	0.008466	3116	3	1	1	1032	2026-11-29 01:00:00+00
14	2026-11-29 12:00:00+00		-1	0.541720	11125	14	1	5	3941	2026-11-29 12:00:00+00
14	2026-11-29 12:00:00+00		0	0.0471278	9489	11	0	2	1053	2026-11-29 12:05:03.123456+00
15	2026-11-23 05:00:00+00	acme	-1	0.0906717	20598	23	4	6	6184	2026-11-23 05:00:00+00
15	2026-11-23 05:00:00+00	globex	-1	1.504336	5154	5	3	1	1032	2026-11-23 05:00:00+00
16	2026-11-15 00:00:00+00		-1	0.0436362	7212	10	2	0	0	2026-11-15 00:00:00+00
16	2026-11-15 00:00:00+00		0	0.0109548	4218	5	0	0	0	2026-11-27 12:07:03.123456+00
17	2026-10-01 00:00:00+00		-1	0.0906717	20598	23	4	6	6184	2026-10-01 00:00:00+00
18	2026-11-28 14:02:00+00		-1	0.0123	1037	1	0	0	0	2026-11-28 14:02:00+00
18	2026-11-28 14:03:00+00		-1	0.004340	1045	1	0	0	0	2026-11-28 14:03:00+00
18	2026-11-28 14:06:00+00		-1	0.5	2055	2	1	1	1041	2026-11-28 14:06:00+00
18	2026-11-29 01:05:00+00		-1	0.004336	1044	1	1	0	0	2026-11-29 01:05:00+00
18	2026-11-29 01:06:00+00		-1	0.004130	2072	2	0	1	1032	2026-11-29 01:06:00+00
18	2026-11-29 12:02:00+00		-1	0.0123	1013	1	0	0	0	2026-11-29 12:02:00+00
18	2026-11-29 12:03:00+00		-1	0	0	1	0	1	0	2026-11-29 12:03:00+00
18	2026-11-29 12:05:00+00		-1	0.004344	1046	2	0	0	0	2026-11-29 12:05:00+00
18	2026-11-29 12:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-29 12:05:03.123456+00
18	2026-11-29 12:06:00+00		0	0.020930	3186	3	0	0	0	2026-11-29 12:06:03.123456+00
18	2026-11-29 12:07:00+00		-1	0.525076	7153	9	1	3	2028	2026-11-29 12:07:00+00
18	2026-11-29 12:57:00+00		-1	0	1913	1	0	1	1913	2026-11-29 12:57:00+00
19	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
19	2026-11-24 11:00:00+00		-1	0	1047	2	0	2	1047	2026-11-24 11:00:00+00
19	2026-11-24 22:00:00+00		-1	0.0256300	3061	3	1	1	1011	2026-11-24 22:00:00+00
19	2026-11-25 09:00:00+00		-1	0.504292	3110	3	1	1	1039	2026-11-25 09:00:00+00
19	2026-11-25 20:00:00+00		-1	0.004082	1028	1	0	0	0	2026-11-25 20:00:00+00
19	2026-11-26 07:00:00+00		-1	0.004030	1015	1	0	0	0	2026-11-26 07:00:00+00
19	2026-11-26 18:00:00+00		-1	0.0215975	1035	1	1	0	0	2026-11-26 18:00:00+00
19	2026-11-27 05:00:00+00		-1	0.004304	1036	2	1	0	0	2026-11-27 05:00:00+00
19	2026-11-27 12:00:00+00		0	0.0143630	5290	5	1	1	1059	2026-11-27 12:07:03.123456+00
19	2026-11-28 03:00:00+00		-1	0.0011462	2041	2	0	1	1029	2026-11-28 03:00:00+00
19	2026-11-28 14:00:00+00		-1	0.516640	4137	4	1	1	1041	2026-11-28 14:00:00+00
19	2026-11-29 01:00:00+00		-1	0.008466	3116	3	1	1	1032	2026-11-29 01:00:00+00
19	2026-11-29 12:00:00+00		-1	0.541720	11125	14	1	5	3941	2026-11-29 12:00:00+00
19	2026-11-29 12:00:00+00		0	0.0471278	9489	11	0	2	1053	2026-11-29 12:05:03.123456+00
20	1970-01-01 00:00:00+00	r1	-1	1.5425220	10318	10	4	1	1032	2026-11-24 22:02:59.123456+00
20	1970-01-01 00:00:00+00	r1	0	0.021722	5278	5	1	0	0	2026-11-27 12:07:03.123456+00
20	1970-01-01 00:00:00+00	r2	-1	0.053830	8234	11	0	4	1039	2026-11-24 11:03:53.123456+00
20	1970-01-01 00:00:00+00	r2	0	0.037384	5281	6	0	1	0	2026-11-27 12:07:03.123456+00
21	2026-11-25 00:00:00+00		-1	0	1020	1	0	1	1020	2026-11-25 00:00:00+00
21	2026-11-27 00:00:00+00		-1	0	1021	1	0	1	1021	2026-11-27 00:00:00+00
21	2026-11-28 00:00:00+00		-1	0	1022	1	0	1	1022	2026-11-28 00:00:00+00
22	2026-11-22 13:00:00+00	acme	-1	0.0906717	20598	23	4	6	6184	2026-11-22 13:00:00+00
22	2026-11-22 13:00:00+00	acme	0	0.0237388	9501	10	0	2	2112	2026-11-27 12:07:03.123456+00
22	2026-11-22 13:00:00+00	globex	-1	1.504336	5154	5	3	1	1032	2026-11-22 13:00:00+00
22	2026-11-22 13:00:00+00	globex	0	0.013152	3168	3	1	0	0	2026-11-27 12:07:03.123456+00
\.
COPY budget_grant (id, budget_id, amount, starts_at, ends_at, reason, granted_at, granted_by, looked_at_start, looked_at_end) FROM stdin;
4bb5bd9c-632b-4723-a6d2-2a59ffe6f605	efa02c4b-a0f6-46c3-b960-6535df1cc6fc	0.001	2026-11-29 12:07:03.123456+00	2026-11-29 18:07:03.123456+00	a launch	2026-11-29 12:57:45.206882+00	cli	f	f
\.
COPY budget_limit (budget_id, version, amount, thresholds, since, set_by) FROM stdin;
476442c1-a381-45d6-9a33-ed7fde58f8f7	1	50	{1}	2026-11-29 12:07:03.123456+00	test
4953a2ed-a397-4a5f-b38e-f8738e9b2e91	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
80a43d7b-b724-4059-8398-f00ff8b7fc74	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
8b741c1a-28e4-4084-9cce-e0c32e4f3eb5	1	3	{1}	2026-11-29 12:07:03.123456+00	test
a2551039-b6f8-4e3b-af60-4fc7a2668ced	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
a2551039-b6f8-4e3b-af60-4fc7a2668ced	2	0.002	{1}	2026-11-29 12:07:03.123456+00	test
ca8d60e5-9246-4fae-8d31-21f84a58686d	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
efa02c4b-a0f6-46c3-b960-6535df1cc6fc	1	0.001	{1}	2026-11-29 12:07:03.123456+00	test
\.
TRUNCATE budget_touch;
COPY budget_touch (id, countings, subjects, windows, budget_id) FROM stdin;
25	{12,16,20,20,22,22}	{"","",r1,r2,acme,globex}	{"2026-11-26 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00"}	\N
26	{12,18,20,20,22,22}	{"","",r1,r2,acme,globex}	{"2026-11-28 15:00:00+00","2026-11-29 12:06:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00"}	\N
\.
COPY channel (id, org_id, name, type, shown, sealed, key_id, created_at, changed_at, previous_secret_until, snoozed_until, leased_by, leased_until, attended_at, failing_since, retry_at) FROM stdin;
2a67ad7fa5191748b8ee36b0	11	alertmanager	alertmanager	https://hooks.example.com/x?token=***	\\x1f67a845508afe742a547c8c919bbf9c3fb9e532e3383179495ed33725d57181a8f8c71c653d3ad0e91cfd1320b0fea4f231ad8041ed1ed2f4c7e67a2a466f2c4a88947bc0a918ae663d598a07f68f2cf3c7ed44f7e65b9320db1439cdf7a8df163f88061949ec819b7d54cdfaaca4ed18086e2e15	66687aad	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N	\N	\N	\N	\N	\N	\N
3301beb1b6964ba595860808	11	webhook	webhook	https://hooks.example.com/x?token=***	\\x6f13d1c891a0154c3344d691b88f355114c03f5c86f71aaf8b96696e9b2e688c1e0a28a9ba622a1a2fe8e4e805985bea69c84b862b8a204e7d38e254442a4d82c5d2f66846ce2f83ef347c0360801b5ac4fa25b28b5abc69b626bc1c64caa96654317ad0a1cc9e22ffae9841a120053322f59e5307	66687aad	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N	\N	\N	\N	\N	\N	\N
c792b060987715498b906e8e	11	pagerduty	pagerduty	https://hooks.example.com/x?token=***	\\x96c10c58679df3fdc54f8a853592fe2c50c788b1a0b287286adfedbf5ac11c67153458416f47fa41563519453977aed9e8fe6b17307672e28328b0edf0e3b7e6744afe1150417c40cad18bfd53f692cfa29e94886d99ecd5202cded1fa24742bc23da80022db5c7b4d88c75fbc77637e690b265de2	66687aad	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N	\N	\N	\N	\N	\N	\N
e40a5e6f1f5a7ed7770c204f	11	email	email	ops@example.com	\\xa55347593c1ac3d1b0245b4dd44b4144ce0e71273f18db862ef2f266216c1b7a984883111f9c9f242c611b7e6b464605179adfe032f2c08f0523b3bf7fc62c9f8a62d363013543bf17686f0cc2610446b38ed9dff96921c01120d72f2fd06d32912bc4ddc17a9042f0a3fbf3364f99908cb08b6076	66687aad	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N	\N	\N	\N	\N	\N	\N
f6bc2e755834d84f82470f39	11	slack	slack	https://hooks.example.com/…	\\xf26a15f981a4574627592f513586ac98ef7ee0c7e9ac4bf249a37487f6039998c8842b294a43f844ce8c88260495ede923bad21b320d03e8728f1edbccdaee5de1d87f7e8de4e88a78d07aaf114164a2e119382779de0e1d020849892a73a9465b25e915f11d9a63d3eb2a77a4875a1d174c796d7e	66687aad	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N	\N	\N	\N	\N	\N	\N
\.
COPY closed_period (org_id, month, closed_at, closed_by, event_count, cost_usd) FROM stdin;
11	2026-10-01	2026-11-29 12:57:42.686548+00	me	2	0
\.
COPY correction (org_id, event_id, event_time, seq, time, posted_at, difference_usd, cost_usd, list_cost_usd, price_id, discount_id, reason, dimension_set, folded_set) FROM stdin;
11	099ef8bd-5b47-5fa8-2c12-5d70d639b543	2026-11-29 12:07:03.123456+00	2	2026-11-29 12:07:03.123456+00	2026-11-29 12:57:42.886788+00	0.005265	0.005265	\N	34	\N	no_cache_read_price	35096c5c-8a08-a03a-85a7-3b3764b347e1	\N
11	099ef8bd-5b47-5fa8-2c12-5d70d639b543	2026-11-29 12:07:03.123456+00	3	2026-11-29 12:07:03.123456+00	2026-11-29 12:57:43.115371+00	-0.001013	0.004252	\N	36	\N	no_cache_read_price	35096c5c-8a08-a03a-85a7-3b3764b347e1	\N
11	19c67dd7-d4ab-4dc8-b86a-c8c2a5b69502	2026-11-25 20:02:54.123456+00	2	2026-11-25 20:02:54.123456+00	2026-11-29 12:57:42.886788+00	-0.244900	0.005100	\N	35	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
11	19c67dd7-d4ab-4dc8-b86a-c8c2a5b69502	2026-11-25 20:02:54.123456+00	3	2026-11-25 20:02:54.123456+00	2026-11-29 12:57:43.115371+00	-0.001018	0.004082	\N	37	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
11	1f3513dd-f6b5-4394-b400-d246b522be0d	2026-11-24 22:05:30.123456+00	2	2026-11-24 22:05:30.123456+00	2026-11-29 12:57:42.886788+00	-0.244960	0.005040	\N	35	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
11	1f3513dd-f6b5-4394-b400-d246b522be0d	2026-11-24 22:05:30.123456+00	3	2026-11-24 22:05:30.123456+00	2026-11-29 12:57:43.115371+00	-0.001006	0.004034	\N	37	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N
11	534b2764-ddc2-b8c0-eae1-4451c3dc7180	2026-11-25 09:04:27.123456+00	2	2026-11-25 09:04:27.123456+00	2026-11-29 12:57:42.886788+00	0.005315	0.005315	\N	34	\N	\N	41126f0f-6b52-abe5-8e8d-e8803505d5bf	\N
11	534b2764-ddc2-b8c0-eae1-4451c3dc7180	2026-11-25 09:04:27.123456+00	3	2026-11-25 09:04:27.123456+00	2026-11-29 12:57:43.115371+00	-0.001023	0.004292	\N	36	\N	\N	41126f0f-6b52-abe5-8e8d-e8803505d5bf	\N
11	6790b259-47c2-9102-5e12-023080c26ce6	2026-11-26 07:03:47.123456+00	2	2026-11-26 07:03:47.123456+00	2026-11-29 12:57:42.886788+00	0.005035	0.005035	\N	35	\N	\N	884f16bf-d856-1edb-8de0-0453eedea017	\N
11	6790b259-47c2-9102-5e12-023080c26ce6	2026-11-26 07:03:47.123456+00	3	2026-11-26 07:03:47.123456+00	2026-11-29 12:57:43.115371+00	-0.001005	0.004030	\N	37	\N	\N	884f16bf-d856-1edb-8de0-0453eedea017	\N
11	802c8c61-689a-2f95-5d5b-398f067e39a9	2026-11-27 05:02:43.123456+00	2	2026-11-27 05:02:43.123456+00	2026-11-29 12:57:42.886788+00	0.005330	0.005330	\N	34	\N	batch_not_priced+service_tier_not_priced	dff09c2b-f271-d708-8663-584f0b6d5ff2	\N
11	802c8c61-689a-2f95-5d5b-398f067e39a9	2026-11-27 05:02:43.123456+00	3	2026-11-27 05:02:43.123456+00	2026-11-29 12:57:43.115371+00	-0.001026	0.004304	\N	36	\N	batch_not_priced+service_tier_not_priced	dff09c2b-f271-d708-8663-584f0b6d5ff2	\N
11	bd890c96-165d-096f-705f-d477a323300e	2026-11-29 12:07:03.123456+00	2	2026-11-29 12:07:03.123456+00	2026-11-29 12:57:42.886788+00	0.005285	0.005285	\N	34	\N	\N	6051b396-46e5-fe4c-d8fe-36c4011cfc28	\N
11	bd890c96-165d-096f-705f-d477a323300e	2026-11-29 12:07:03.123456+00	3	2026-11-29 12:07:03.123456+00	2026-11-29 12:57:43.115371+00	-0.001017	0.004268	\N	36	\N	\N	6051b396-46e5-fe4c-d8fe-36c4011cfc28	\N
11	d51c508a-dbc0-6a29-35b6-3d54fdab0ad7	2026-11-29 12:07:03.123456+00	2	2026-11-29 12:07:03.123456+00	2026-11-29 12:57:42.886788+00	0.005270	0.005270	\N	34	\N	\N	abe559c0-c949-4900-a1cd-44d283a5288a	\N
11	d51c508a-dbc0-6a29-35b6-3d54fdab0ad7	2026-11-29 12:07:03.123456+00	3	2026-11-29 12:07:03.123456+00	2026-11-29 12:57:43.115371+00	-0.001014	0.004256	\N	36	\N	\N	abe559c0-c949-4900-a1cd-44d283a5288a	\N
\.
COPY counting (id, org_id, budget_id, kind, conditions, each, calendar, counted_since, counted, retired, version) FROM stdin;
12	11	efa02c4b-a0f6-46c3-b960-6535df1cc6fc	window	{}	\N	["daily", "Asia/Tokyo", 0, 1, 0, 0]	2026-10-24 15:00:00+00	t	f	14
13	11	efa02c4b-a0f6-46c3-b960-6535df1cc6fc	minute	{}	\N	["rolling", "UTC", 0, 1, 6, 60]	2026-11-29 06:07:00+00	t	f	15
14	11	efa02c4b-a0f6-46c3-b960-6535df1cc6fc	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-25 12:00:00+00	t	f	16
15	11	a2551039-b6f8-4e3b-af60-4fc7a2668ced	window	{}	tenant	["weekly", "America/New_York", 0, 1, 0, 0]	2026-10-19 04:00:00+00	t	t	24
16	11	476442c1-a381-45d6-9a33-ed7fde58f8f7	window	{"team": "red"}	\N	["monthly", "UTC", 0, 15, 0, 0]	2026-10-15 00:00:00+00	t	f	18
17	11	8b741c1a-28e4-4084-9cce-e0c32e4f3eb5	window	{"feature": "chat"}	\N	["quarterly", "UTC", 0, 1, 0, 0]	2026-10-01 00:00:00+00	t	t	26
18	11	ca8d60e5-9246-4fae-8d31-21f84a58686d	window	{}	\N	["rolling", "UTC", 0, 1, 24, 60]	2026-11-28 12:07:00+00	t	f	20
19	11	ca8d60e5-9246-4fae-8d31-21f84a58686d	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-25 12:00:00+00	t	f	21
20	11	4953a2ed-a397-4a5f-b38e-f8738e9b2e91	window	{}	run_id	["run", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	22
21	-11	80a43d7b-b724-4059-8398-f00ff8b7fc74	window	{}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-25 00:00:00+00	t	f	23
22	11	a2551039-b6f8-4e3b-af60-4fc7a2668ced	window	{}	tenant	["weekly", "Australia/Lord_Howe", 0, 1, 0, 0]	2026-10-18 13:00:00+00	t	f	25
\.
COPY cube_15m (bucket, org_id, shard, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other) FROM stdin;
2026-10-31 12:00:00+00	11	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 11:00:00+00	11	2	c4e21471-3a96-21ee-c4f1-07dcd88aa223	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-24 11:00:00+00	11	2	d776545d-f1ec-1a5e-a8a8-7ff216935183	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 22:00:00+00	11	0	010a3bc4-e159-7623-5741-333826732361	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020
2026-11-24 22:00:00+00	11	0	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25
2026-11-24 22:00:00+00	11	0	c4e21471-3a96-21ee-c4f1-07dcd88aa223	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-24 22:00:00+00	11	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1006	-10	-1006	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25
2026-11-24 22:00:00+00	11	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.004034	0	0	0.004024	0	0	0.000010	0	0
2026-11-25 09:00:00+00	11	0	5827e6b8-5f10-bcba-0303-79855d2c688f	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-25 09:00:00+00	11	0	8923cebf-3b08-7da6-4133-fa811aec98fb	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 09:00:00+00	11	1	71131853-bb5c-8417-ac61-f982db392c00	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0
2026-11-25 09:00:00+00	11	8	41126f0f-6b52-abe5-8e8d-e8803505d5bf	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0.004292	0	0.002	0.004092	0	0	0.000200	0	0
2026-11-25 09:00:00+00	11	8	71131853-bb5c-8417-ac61-f982db392c00	-1	0	-1023	-10	-1023	0	0	0	-10	0	0	0	0	0	0	0	0	0	-0.002	0	0	0	0	0	0
2026-11-25 20:00:00+00	-11	0	9e2a3e18-8439-01a5-fe11-12514c0e2689	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 20:00:00+00	11	1	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25
2026-11-25 20:00:00+00	11	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1018	-10	-1018	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25
2026-11-25 20:00:00+00	11	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.004082	0	0	0.004072	0	0	0.000010	0	0
2026-11-26 07:00:00+00	11	0	53521bb9-16ad-d6c4-6c87-e853aed82ade	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 07:00:00+00	11	8	53521bb9-16ad-d6c4-6c87-e853aed82ade	-1	0	-1005	-10	-1005	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 07:00:00+00	11	8	884f16bf-d856-1edb-8de0-0453eedea017	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0.004030	0	0	0.004020	0	0	0.000010	0	0
2026-11-26 18:00:00+00	11	0	452c44aa-c343-4a1f-5e1a-b2801c7df17b	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020
2026-11-27 05:00:00+00	-11	0	71131853-bb5c-8417-ac61-f982db392c00	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0
2026-11-27 05:00:00+00	11	0	031efcb9-4129-15d6-25b0-4e7d36e4a4ae	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 05:00:00+00	11	2	fe501f77-c646-8624-3744-c3da6c7e93ac	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 05:00:00+00	11	8	031efcb9-4129-15d6-25b0-4e7d36e4a4ae	-1	0	-1026	-10	-1026	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 05:00:00+00	11	8	dff09c2b-f271-d708-8663-584f0b6d5ff2	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0.004304	0	0	0.004104	0	0	0.000200	0	0
2026-11-27 12:00:00+00	11	0	3671a19a-555f-d2f2-99fd-5ad6f9d65d91	1	0	1046	10	991	0	30	20	6	0	5	0	0	4	0	0	0.004384	0	0	0.003964	0	0.000200	0.000120	0	0.000100
2026-11-27 12:00:00+00	11	0	41126f0f-6b52-abe5-8e8d-e8803505d5bf	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0
2026-11-27 12:00:00+00	11	0	7d546b8a-6e8f-c1e4-52ab-d66f355c69a2	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0
2026-11-27 12:00:00+00	11	0	96754026-07a5-c104-8135-f593b573cff9	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.004392	0	0	0.004192	0	0	0.000200	0	0
2026-11-27 12:00:00+00	11	0	c4e21471-3a96-21ee-c4f1-07dcd88aa223	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-28 03:00:00+00	-11	0	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 03:00:00+00	11	0	7d546b8a-6e8f-c1e4-52ab-d66f355c69a2	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0
2026-11-28 03:00:00+00	11	1	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 14:00:00+00	11	0	3671a19a-555f-d2f2-99fd-5ad6f9d65d91	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-28 14:00:00+00	11	0	5a7957f9-002e-ead8-6739-e8b9d2a10b09	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-28 14:00:00+00	11	2	41126f0f-6b52-abe5-8e8d-e8803505d5bf	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0
2026-11-28 14:00:00+00	11	2	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 01:00:00+00	11	1	9e2a3e18-8439-01a5-fe11-12514c0e2689	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 01:00:00+00	11	2	3671a19a-555f-d2f2-99fd-5ad6f9d65d91	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100
2026-11-29 01:00:00+00	11	2	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.004130	0	0	0.004120	0	0	0.000010	0	0
2026-11-29 12:00:00+00	11	0	1470b93e-0a40-853b-7854-fe35476c89cb	2	0	2092	20	2092	0	0	0	20	0	0	0	0	0	0	0	0.008768	0	0	0.008368	0	0	0.000400	0	0
2026-11-29 12:00:00+00	11	0	2e9cd31a-bd7d-ab4c-a5b7-e794d14b98ad	3	0	3093	30	3093	0	0	0	30	0	0	0	0	0	0	0	0.0369	0	0	0	0	0	0	0	0.0369
2026-11-29 12:00:00+00	11	0	39b5205b-2586-5646-488e-1c332668856b	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123
2026-11-29 12:00:00+00	11	0	7d2a64bc-5bdd-225b-fed2-bd272d97dcc3	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	11	0	7d546b8a-6e8f-c1e4-52ab-d66f355c69a2	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0
2026-11-29 12:00:00+00	11	0	80750346-c7f3-1006-182b-818529f74174	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5
2026-11-29 12:00:00+00	11	0	884f16bf-d856-1edb-8de0-0453eedea017	2	0	2094	20	2094	0	0	0	20	0	0	0	0	0	0	0	0.008396	0	0	0.008376	0	0	0.000020	0	0
2026-11-29 12:00:00+00	11	0	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	1	0	1043	10	1043	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	11	0	a65c4311-a3de-dc0a-3e99-70ae38f82fab	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	11	0	d776545d-f1ec-1a5e-a8a8-7ff216935183	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	11	0	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.004178	0	0	0.004168	0	0	0.000010	0	0
2026-11-29 12:00:00+00	11	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1001	10	1001	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	11	0	e53a2900-5012-4629-5b12-05d77d8288eb	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	11	0	fe501f77-c646-8624-3744-c3da6c7e93ac	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	11	1	d776545d-f1ec-1a5e-a8a8-7ff216935183	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	11	1	fe501f77-c646-8624-3744-c3da6c7e93ac	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	11	2	96754026-07a5-c104-8135-f593b573cff9	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.004344	0	0	0.004144	0	0	0.000200	0	0
2026-11-29 12:00:00+00	11	3	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	1	0	1007	10	1007	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	11	3	d776545d-f1ec-1a5e-a8a8-7ff216935183	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	11	3	fe501f77-c646-8624-3744-c3da6c7e93ac	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	11	8	35096c5c-8a08-a03a-85a7-3b3764b347e1	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0.004252	0	0	0.001252	0.002800	0	0.000140	0.000060	0
2026-11-29 12:00:00+00	11	8	6051b396-46e5-fe4c-d8fe-36c4011cfc28	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0.004268	0	0	0.004068	0	0	0.000200	0	0
2026-11-29 12:00:00+00	11	8	7d2a64bc-5bdd-225b-fed2-bd272d97dcc3	-1	0	-1017	-10	-1017	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	11	8	a65c4311-a3de-dc0a-3e99-70ae38f82fab	-1	0	-1013	-10	-313	-700	0	0	-7	-3	0	0	0	0	-812500	-1	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	11	8	abe559c0-c949-4900-a1cd-44d283a5288a	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0.004256	0	0	0.004056	0	0	0.000200	0	0
2026-11-29 12:00:00+00	11	8	e53a2900-5012-4629-5b12-05d77d8288eb	-1	0	-1014	-10	-1014	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:45:00+00	11	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1903	10	1903	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
\.
COPY cube_day (org_id, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, day) FROM stdin;
-11	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28
-11	71131853-bb5c-8417-ac61-f982db392c00	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-27
-11	9e2a3e18-8439-01a5-fe11-12514c0e2689	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-25
11	010a3bc4-e159-7623-5741-333826732361	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020	2026-11-24
11	031efcb9-4129-15d6-25b0-4e7d36e4a4ae	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
11	1470b93e-0a40-853b-7854-fe35476c89cb	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.004360	0	0	0.004160	0	0	0.000200	0	0	2026-11-29
11	2e9cd31a-bd7d-ab4c-a5b7-e794d14b98ad	2	0	2042	20	2042	0	0	0	20	0	0	0	0	0	0	0	0.0246	0	0	0	0	0	0	0	0.0246	2026-11-29
11	35096c5c-8a08-a03a-85a7-3b3764b347e1	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0.004252	0	0	0.001252	0.002800	0	0.000140	0.000060	0	2026-11-29
11	3671a19a-555f-d2f2-99fd-5ad6f9d65d91	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-28
11	3671a19a-555f-d2f2-99fd-5ad6f9d65d91	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100	2026-11-29
11	39b5205b-2586-5646-488e-1c332668856b	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29
11	41126f0f-6b52-abe5-8e8d-e8803505d5bf	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0.004292	0	0.002	0.004092	0	0	0.000200	0	0	2026-11-25
11	41126f0f-6b52-abe5-8e8d-e8803505d5bf	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0	2026-11-28
11	452c44aa-c343-4a1f-5e1a-b2801c7df17b	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020	2026-11-26
11	53521bb9-16ad-d6c4-6c87-e853aed82ade	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26
11	5827e6b8-5f10-bcba-0303-79855d2c688f	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-25
11	5a7957f9-002e-ead8-6739-e8b9d2a10b09	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-28
11	6051b396-46e5-fe4c-d8fe-36c4011cfc28	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0.004268	0	0	0.004068	0	0	0.000200	0	0	2026-11-29
11	71131853-bb5c-8417-ac61-f982db392c00	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	0	0	2026-11-25
11	7d2a64bc-5bdd-225b-fed2-bd272d97dcc3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
11	7d546b8a-6e8f-c1e4-52ab-d66f355c69a2	1	0	1002	10	1002	0	0	0	10	0	0	0	0	0	0	0	0.0011462	0.0011462	0	0.0011022	0	0	0.0000440	0	0	2026-11-28
11	7d546b8a-6e8f-c1e4-52ab-d66f355c69a2	1	0	1038	10	1038	0	0	0	10	0	0	0	0	0	0	0	0.0011858	0.0011858	0	0.0011418	0	0	0.0000440	0	0	2026-11-29
11	80750346-c7f3-1006-182b-818529f74174	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-29
11	884f16bf-d856-1edb-8de0-0453eedea017	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0.004030	0	0	0.004020	0	0	0.000010	0	0	2026-11-26
11	884f16bf-d856-1edb-8de0-0453eedea017	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.004174	0	0	0.004164	0	0	0.000010	0	0	2026-11-29
11	8923cebf-3b08-7da6-4133-fa811aec98fb	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25
11	96754026-07a5-c104-8135-f593b573cff9	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.004344	0	0	0.004144	0	0	0.000200	0	0	2026-11-29
11	9e2a3e18-8439-01a5-fe11-12514c0e2689	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
11	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	2	0	2050	20	2050	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28
11	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	2	0	2050	20	2050	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
11	a65c4311-a3de-dc0a-3e99-70ae38f82fab	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
11	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-24
11	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-25
11	abe559c0-c949-4900-a1cd-44d283a5288a	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0.004256	0	0	0.004056	0	0	0.000200	0	0	2026-11-29
11	c4e21471-3a96-21ee-c4f1-07dcd88aa223	2	0	2038	20	638	1400	0	0	14	6	0	0	0	0	1625000	2	0	0	0	0	0	0	0	0	0	2026-11-24
11	d776545d-f1ec-1a5e-a8a8-7ff216935183	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-24
11	d776545d-f1ec-1a5e-a8a8-7ff216935183	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
11	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.004034	0	0	0.004024	0	0	0.000010	0	0	2026-11-24
11	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.004082	0	0	0.004072	0	0	0.000010	0	0	2026-11-25
11	da718855-2d55-1d12-609d-d734df2f5db2	2	0	2072	20	2072	0	0	0	20	0	0	0	0	0	0	0	0.008308	0	0	0.008288	0	0	0.000020	0	0	2026-11-29
11	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	2904	20	2904	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
11	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-31
11	dff09c2b-f271-d708-8663-584f0b6d5ff2	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0.004304	0	0	0.004104	0	0	0.000200	0	0	2026-11-27
11	e53a2900-5012-4629-5b12-05d77d8288eb	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
11	fe501f77-c646-8624-3744-c3da6c7e93ac	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
11	fe501f77-c646-8624-3744-c3da6c7e93ac	3	3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
\.
COPY delivery (id, org_id, channel_id, event_id, type, message, metric, fired_id, opened, created_at, state, due_at, attempts, first_attempt_at, done_at, digest_id) FROM stdin;
1	11	3301beb1b6964ba595860808	webhook-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.52533+00	delivered	2026-11-29 12:57:45.52533+00	1	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N
2	11	3301beb1b6964ba595860808	webhook-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.525638+00	failed	2026-11-29 12:57:45.525638+00	1	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N
3	11	3301beb1b6964ba595860808	webhook-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.525659+00	pending	2026-11-29 12:57:45.525659+00	0	\N	\N	\N
4	11	f6bc2e755834d84f82470f39	slack-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.535691+00	delivered	2026-11-29 12:57:45.535691+00	1	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N
5	11	f6bc2e755834d84f82470f39	slack-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.535763+00	failed	2026-11-29 12:57:45.535763+00	1	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N
6	11	f6bc2e755834d84f82470f39	slack-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.535778+00	pending	2026-11-29 12:57:45.535778+00	0	\N	\N	\N
7	11	e40a5e6f1f5a7ed7770c204f	email-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.54255+00	delivered	2026-11-29 12:57:45.54255+00	1	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N
8	11	e40a5e6f1f5a7ed7770c204f	email-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.54261+00	failed	2026-11-29 12:57:45.54261+00	1	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N
9	11	e40a5e6f1f5a7ed7770c204f	email-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.542626+00	pending	2026-11-29 12:57:45.542626+00	0	\N	\N	\N
10	11	c792b060987715498b906e8e	pagerduty-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.550265+00	delivered	2026-11-29 12:57:45.550265+00	1	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N
11	11	c792b060987715498b906e8e	pagerduty-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.550339+00	failed	2026-11-29 12:57:45.550339+00	1	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N
12	11	c792b060987715498b906e8e	pagerduty-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.550357+00	pending	2026-11-29 12:57:45.550357+00	0	\N	\N	\N
13	11	2a67ad7fa5191748b8ee36b0	alertmanager-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.553161+00	delivered	2026-11-29 12:57:45.553161+00	1	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N
14	11	2a67ad7fa5191748b8ee36b0	alertmanager-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.55322+00	failed	2026-11-29 12:57:45.55322+00	1	2026-11-29 12:57:45.512002+00	2026-11-29 12:57:45.512002+00	\N
15	11	2a67ad7fa5191748b8ee36b0	alertmanager-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-29 12:57:45.553239+00	pending	2026-11-29 12:57:45.553239+00	0	\N	\N	\N
\.
COPY delivery_attempt (id, org_id, channel_id, sent_id, at, duration_ms, outcome, status_code, detail) FROM stdin;
1	11	3301beb1b6964ba595860808	webhook-0	2026-11-29 12:57:45.512002+00	12	delivered	200	
2	11	3301beb1b6964ba595860808	webhook-1	2026-11-29 12:57:45.512002+00	12	refused	500	
3	11	f6bc2e755834d84f82470f39	slack-0	2026-11-29 12:57:45.512002+00	12	delivered	200	
4	11	f6bc2e755834d84f82470f39	slack-1	2026-11-29 12:57:45.512002+00	12	refused	500	
5	11	e40a5e6f1f5a7ed7770c204f	email-0	2026-11-29 12:57:45.512002+00	12	delivered	200	
6	11	e40a5e6f1f5a7ed7770c204f	email-1	2026-11-29 12:57:45.512002+00	12	refused	500	
7	11	c792b060987715498b906e8e	pagerduty-0	2026-11-29 12:57:45.512002+00	12	delivered	200	
8	11	c792b060987715498b906e8e	pagerduty-1	2026-11-29 12:57:45.512002+00	12	refused	500	
9	11	2a67ad7fa5191748b8ee36b0	alertmanager-0	2026-11-29 12:57:45.512002+00	12	delivered	200	
10	11	2a67ad7fa5191748b8ee36b0	alertmanager-1	2026-11-29 12:57:45.512002+00	12	refused	500	
\.
COPY dimension_set (org_id, id, provider, model, operation, service_tier, feature, team, service, environment, project, gl_account, outcome, workload, variant, customer_tier, cost_status) FROM stdin;
-11	640568ab-e828-1515-ffc7-4299c8521ad4	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	unpriced
-11	71131853-bb5c-8417-ac61-f982db392c00	openai	gpt-4o	\N	\N	chat	\N	\N	staging	\N	\N	\N	batch	b	\N	unpriced
-11	9e2a3e18-8439-01a5-fe11-12514c0e2689	openai	gpt-4o	\N	\N	summary	\N	web	\N	\N	6001	\N	batch	b	\N	unpriced
11	010a3bc4-e159-7623-5741-333826732361	openai	our-model	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated
11	031efcb9-4129-15d6-25b0-4e7d36e4a4ae	azure	our-deployment	chat	flex	chat	red	web	\N	\N	\N	\N	\N	a	\N	unpriced
11	1470b93e-0a40-853b-7854-fe35476c89cb	openai	gpt-4o	\N	\N	summary	\N	web	\N	\N	6001	\N	batch	b	\N	priced
11	2e9cd31a-bd7d-ab4c-a5b7-e794d14b98ad	openai	gpt-4o	\N	\N	summary	\N	worker	prod	p1	\N	resolved	batch	b	\N	reported
11	35096c5c-8a08-a03a-85a7-3b3764b347e1	openai	gpt-4o	\N	\N	chat	t0	web	\N	p1	\N	resolved	batch	\N	\N	estimated
11	3671a19a-555f-d2f2-99fd-5ad6f9d65d91	openai	gpt-4o	\N	\N	summary	\N	web	\N	\N	6001	\N	batch	b	\N	estimated
11	39b5205b-2586-5646-488e-1c332668856b	openai	gpt-4o	\N	\N	summary	__other__	worker	prod	p1	\N	resolved	batch	b	\N	reported
11	41126f0f-6b52-abe5-8e8d-e8803505d5bf	openai	gpt-4o	\N	\N	chat	\N	\N	staging	\N	\N	\N	batch	b	\N	priced
11	452c44aa-c343-4a1f-5e1a-b2801c7df17b	openai	our-model	\N	\N	chat	\N	web	\N	p1	\N	resolved	batch	\N	\N	estimated
11	53521bb9-16ad-d6c4-6c87-e853aed82ade	openai	nobody-knows-it	\N	\N	chat	\N	\N	staging	\N	\N	\N	batch	b	\N	unpriced
11	5827e6b8-5f10-bcba-0303-79855d2c688f	openai	gpt-4o-mini	\N	\N	summary	\N	web	\N	\N	6001	\N	batch	b	\N	estimated
11	5a7957f9-002e-ead8-6739-e8b9d2a10b09	azure	our-deployment	\N	flex	summary	\N	worker	prod	p1	\N	resolved	batch	b	\N	reported
11	6051b396-46e5-fe4c-d8fe-36c4011cfc28	openai	gpt-4o	\N	\N	chat	t4	\N	staging	\N	\N	\N	batch	b	\N	priced
11	71131853-bb5c-8417-ac61-f982db392c00	openai	gpt-4o	\N	\N	chat	\N	\N	staging	\N	\N	\N	batch	b	\N	unpriced
11	7d2a64bc-5bdd-225b-fed2-bd272d97dcc3	openai	gpt-4o	\N	\N	chat	__other__	\N	staging	\N	\N	\N	batch	b	\N	unpriced
11	7d546b8a-6e8f-c1e4-52ab-d66f355c69a2	openai	o3-mini	chat	\N	chat	red	web	\N	\N	\N	\N	\N	a	\N	priced
11	80750346-c7f3-1006-182b-818529f74174	openai	gpt-4o	\N	\N	summary	__other__	web	\N	\N	6001	\N	batch	b	\N	__other__
11	82727be0-8bac-9783-8173-20f47354315c	openai	gpt-4o	\N	\N	summary	t2	worker	prod	p1	\N	resolved	batch	b	\N	reported
11	884f16bf-d856-1edb-8de0-0453eedea017	openai	nobody-knows-it	\N	\N	chat	\N	\N	staging	\N	\N	\N	batch	b	\N	priced
11	8923cebf-3b08-7da6-4133-fa811aec98fb	openai	gpt-4o-mini	\N	\N	chat	\N	\N	staging	\N	\N	\N	batch	b	\N	unpriced
11	96754026-07a5-c104-8135-f593b573cff9	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced
11	9e2a3e18-8439-01a5-fe11-12514c0e2689	openai	gpt-4o	\N	\N	summary	\N	web	\N	\N	6001	\N	batch	b	\N	unpriced
11	9f25f37a-6525-c406-d993-9fc9e9ba840b	openai	gpt-4o	\N	\N	chat	t4	\N	staging	\N	\N	\N	batch	b	\N	unpriced
11	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	openai	ft:gpt-4o:acme::x	\N	\N	chat	\N	web	\N	p1	\N	resolved	batch	\N	\N	unpriced
11	a65c4311-a3de-dc0a-3e99-70ae38f82fab	openai	gpt-4o	\N	\N	chat	t0	web	\N	p1	\N	resolved	batch	\N	\N	unpriced
11	abde1851-3fa8-faae-2fd1-0f86ad45b77b	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated
11	abe559c0-c949-4900-a1cd-44d283a5288a	openai	gpt-4o	chat	\N	chat	t1	web	\N	\N	\N	\N	\N	a	\N	priced
11	c4e21471-3a96-21ee-c4f1-07dcd88aa223	openai	gpt-4o-mini	\N	\N	chat	\N	web	\N	p1	\N	resolved	batch	\N	\N	unpriced
11	d776545d-f1ec-1a5e-a8a8-7ff216935183	openai	gpt-4o	\N	\N	summary	\N	worker	prod	p1	\N	resolved	batch	b	\N	unpriced
11	da718855-2d55-1d12-609d-d734df2f5db2	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced
11	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unpriced
11	dff09c2b-f271-d708-8663-584f0b6d5ff2	azure	our-deployment	chat	flex	chat	red	web	\N	\N	\N	\N	\N	a	\N	estimated
11	e53a2900-5012-4629-5b12-05d77d8288eb	openai	gpt-4o	chat	\N	chat	t1	web	\N	\N	\N	\N	\N	a	\N	unpriced
11	fd329bcb-045f-621b-ab52-5fc854337d25	openai	gpt-4o	\N	\N	summary	t3	web	\N	\N	6001	\N	batch	b	\N	estimated
11	fe501f77-c646-8624-3744-c3da6c7e93ac	openai	gpt-4o	\N	\N	chat	red	web	\N	\N	\N	\N	\N	a	\N	priced
\.
COPY dimension_value (org_id, utc_day, dimension, value) FROM stdin;
-11	2026-11-25	cost_status	unpriced
-11	2026-11-25	dimension_set	9e2a3e18843901a5fe1112514c0e2689
-11	2026-11-25	feature	summary
-11	2026-11-25	gl_account	6001
-11	2026-11-25	model	gpt-4o
-11	2026-11-25	provider	openai
-11	2026-11-25	service	web
-11	2026-11-25	variant	b
-11	2026-11-25	workload	batch
-11	2026-11-27	cost_status	unpriced
-11	2026-11-27	dimension_set	71131853bb5c8417ac61f982db392c00
-11	2026-11-27	environment	staging
-11	2026-11-27	feature	chat
-11	2026-11-27	model	gpt-4o
-11	2026-11-27	provider	openai
-11	2026-11-27	variant	b
-11	2026-11-27	workload	batch
-11	2026-11-28	cost_status	unpriced
-11	2026-11-28	customer_tier	gold
-11	2026-11-28	dimension_set	640568abe8281515ffc74299c8521ad4
-11	2026-11-28	environment	prod
-11	2026-11-28	feature	chat
-11	2026-11-28	gl_account	6001
-11	2026-11-28	model	gpt-4o
-11	2026-11-28	outcome	resolved
-11	2026-11-28	project	p1
-11	2026-11-28	provider	openai
-11	2026-11-28	service	web
-11	2026-11-28	team	red
-11	2026-11-28	variant	a
-11	2026-11-28	workload	batch
11	2026-10-31	cost_status	unpriced
11	2026-10-31	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
11	2026-10-31	model	gpt-4o
11	2026-10-31	provider	openai
11	2026-11-24	cost_status	estimated
11	2026-11-24	cost_status	priced
11	2026-11-24	cost_status	unpriced
11	2026-11-24	customer_tier	gold
11	2026-11-24	dimension_set	010a3bc4e15976235741333826732361
11	2026-11-24	dimension_set	abde18513fa8faae2fd10f86ad45b77b
11	2026-11-24	dimension_set	c4e214713a9621eec4f107dcd88aa223
11	2026-11-24	dimension_set	d776545df1ec1a5ea8a87ff216935183
11	2026-11-24	dimension_set	da7188552d551d12609dd734df2f5db2
11	2026-11-24	environment	prod
11	2026-11-24	feature	chat
11	2026-11-24	feature	summary
11	2026-11-24	gl_account	6001
11	2026-11-24	model	gpt-4o
11	2026-11-24	model	gpt-4o-mini
11	2026-11-24	model	nobody-knows-it
11	2026-11-24	model	our-model
11	2026-11-24	outcome	resolved
11	2026-11-24	project	p1
11	2026-11-24	provider	openai
11	2026-11-24	service	web
11	2026-11-24	service	worker
11	2026-11-24	team	red
11	2026-11-24	variant	a
11	2026-11-24	variant	b
11	2026-11-24	workload	batch
11	2026-11-25	cost_status	estimated
11	2026-11-25	cost_status	priced
11	2026-11-25	cost_status	unpriced
11	2026-11-25	customer_tier	gold
11	2026-11-25	dimension_set	41126f0f6b52abe58e8de8803505d5bf
11	2026-11-25	dimension_set	5827e6b85f10bcba030379855d2c688f
11	2026-11-25	dimension_set	71131853bb5c8417ac61f982db392c00
11	2026-11-25	dimension_set	8923cebf3b087da64133fa811aec98fb
11	2026-11-25	dimension_set	abde18513fa8faae2fd10f86ad45b77b
11	2026-11-25	dimension_set	da7188552d551d12609dd734df2f5db2
11	2026-11-25	environment	prod
11	2026-11-25	environment	staging
11	2026-11-25	feature	chat
11	2026-11-25	feature	summary
11	2026-11-25	gl_account	6001
11	2026-11-25	model	gpt-4o
11	2026-11-25	model	gpt-4o-mini
11	2026-11-25	model	nobody-knows-it
11	2026-11-25	outcome	resolved
11	2026-11-25	project	p1
11	2026-11-25	provider	openai
11	2026-11-25	service	web
11	2026-11-25	team	red
11	2026-11-25	variant	a
11	2026-11-25	variant	b
11	2026-11-25	workload	batch
11	2026-11-26	cost_status	estimated
11	2026-11-26	cost_status	priced
11	2026-11-26	cost_status	unpriced
11	2026-11-26	dimension_set	452c44aac3434a1f5e1ab2801c7df17b
11	2026-11-26	dimension_set	53521bb916add6c46c87e853aed82ade
11	2026-11-26	dimension_set	884f16bfd8561edb8de00453eedea017
11	2026-11-26	environment	staging
11	2026-11-26	feature	chat
11	2026-11-26	model	nobody-knows-it
11	2026-11-26	model	our-model
11	2026-11-26	outcome	resolved
11	2026-11-26	project	p1
11	2026-11-26	provider	openai
11	2026-11-26	service	web
11	2026-11-26	variant	b
11	2026-11-26	workload	batch
11	2026-11-27	cost_status	estimated
11	2026-11-27	cost_status	priced
11	2026-11-27	cost_status	unpriced
11	2026-11-27	customer_tier	gold
11	2026-11-27	dimension_set	031efcb9412915d625b04e7d36e4a4ae
11	2026-11-27	dimension_set	3671a19a555fd2f299fd5ad6f9d65d91
11	2026-11-27	dimension_set	41126f0f6b52abe58e8de8803505d5bf
11	2026-11-27	dimension_set	7d546b8a6e8fc1e452abd66f355c69a2
11	2026-11-27	dimension_set	9675402607a5c1048135f593b573cff9
11	2026-11-27	dimension_set	c4e214713a9621eec4f107dcd88aa223
11	2026-11-27	dimension_set	dff09c2bf271d7088663584f0b6d5ff2
11	2026-11-27	dimension_set	fe501f77c64686243744c3da6c7e93ac
11	2026-11-27	environment	prod
11	2026-11-27	environment	staging
11	2026-11-27	feature	chat
11	2026-11-27	feature	summary
11	2026-11-27	gl_account	6001
11	2026-11-27	model	gpt-4o
11	2026-11-27	model	gpt-4o-mini
11	2026-11-27	model	o3-mini
11	2026-11-27	model	our-deployment
11	2026-11-27	operation	chat
11	2026-11-27	outcome	resolved
11	2026-11-27	project	p1
11	2026-11-27	provider	azure
11	2026-11-27	provider	openai
11	2026-11-27	service	web
11	2026-11-27	service_tier	flex
11	2026-11-27	team	red
11	2026-11-27	variant	a
11	2026-11-27	variant	b
11	2026-11-27	workload	batch
11	2026-11-28	cost_status	estimated
11	2026-11-28	cost_status	priced
11	2026-11-28	cost_status	reported
11	2026-11-28	cost_status	unpriced
11	2026-11-28	dimension_set	3671a19a555fd2f299fd5ad6f9d65d91
11	2026-11-28	dimension_set	41126f0f6b52abe58e8de8803505d5bf
11	2026-11-28	dimension_set	5a7957f9002eead86739e8b9d2a10b09
11	2026-11-28	dimension_set	7d546b8a6e8fc1e452abd66f355c69a2
11	2026-11-28	dimension_set	a5b52e5134c82ea6d47d59b1b7d86a20
11	2026-11-28	environment	prod
11	2026-11-28	environment	staging
11	2026-11-28	feature	chat
11	2026-11-28	feature	summary
11	2026-11-28	gl_account	6001
11	2026-11-28	model	ft:gpt-4o:acme::x
11	2026-11-28	model	gpt-4o
11	2026-11-28	model	o3-mini
11	2026-11-28	model	our-deployment
11	2026-11-28	operation	chat
11	2026-11-28	outcome	resolved
11	2026-11-28	project	p1
11	2026-11-28	provider	azure
11	2026-11-28	provider	openai
11	2026-11-28	service	web
11	2026-11-28	service	worker
11	2026-11-28	service_tier	flex
11	2026-11-28	team	red
11	2026-11-28	variant	a
11	2026-11-28	variant	b
11	2026-11-28	workload	batch
11	2026-11-29	cost_status	__other__
11	2026-11-29	cost_status	estimated
11	2026-11-29	cost_status	priced
11	2026-11-29	cost_status	reported
11	2026-11-29	cost_status	unpriced
11	2026-11-29	customer_tier	gold
11	2026-11-29	dimension_set	1470b93e0a40853b7854fe35476c89cb
11	2026-11-29	dimension_set	2e9cd31abd7dab4ca5b7e794d14b98ad
11	2026-11-29	dimension_set	35096c5c8a08a03a85a73b3764b347e1
11	2026-11-29	dimension_set	3671a19a555fd2f299fd5ad6f9d65d91
11	2026-11-29	dimension_set	39b5205b25865646488e1c332668856b
11	2026-11-29	dimension_set	6051b39646e5fe4cd8fe36c4011cfc28
11	2026-11-29	dimension_set	7d2a64bc5bdd225bfed2bd272d97dcc3
11	2026-11-29	dimension_set	7d546b8a6e8fc1e452abd66f355c69a2
11	2026-11-29	dimension_set	80750346c7f31006182b818529f74174
11	2026-11-29	dimension_set	884f16bfd8561edb8de00453eedea017
11	2026-11-29	dimension_set	9675402607a5c1048135f593b573cff9
11	2026-11-29	dimension_set	9e2a3e18843901a5fe1112514c0e2689
11	2026-11-29	dimension_set	a5b52e5134c82ea6d47d59b1b7d86a20
11	2026-11-29	dimension_set	a65c4311a3dedc0a3e9970ae38f82fab
11	2026-11-29	dimension_set	abe559c0c9494900a1cd44d283a5288a
11	2026-11-29	dimension_set	d776545df1ec1a5ea8a87ff216935183
11	2026-11-29	dimension_set	da7188552d551d12609dd734df2f5db2
11	2026-11-29	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
11	2026-11-29	dimension_set	e53a2900501246295b1205d77d8288eb
11	2026-11-29	dimension_set	fe501f77c64686243744c3da6c7e93ac
11	2026-11-29	environment	prod
11	2026-11-29	environment	staging
11	2026-11-29	feature	chat
11	2026-11-29	feature	summary
11	2026-11-29	gl_account	6001
11	2026-11-29	model	ft:gpt-4o:acme::x
11	2026-11-29	model	gpt-4o
11	2026-11-29	model	nobody-knows-it
11	2026-11-29	model	o3-mini
11	2026-11-29	operation	chat
11	2026-11-29	outcome	resolved
11	2026-11-29	project	p1
11	2026-11-29	provider	openai
11	2026-11-29	service	web
11	2026-11-29	service	worker
11	2026-11-29	team	__other__
11	2026-11-29	team	red
11	2026-11-29	team	t0
11	2026-11-29	team	t1
11	2026-11-29	team	t4
11	2026-11-29	variant	a
11	2026-11-29	variant	b
11	2026-11-29	workload	batch
\.
COPY dirty_period (org_id, hour) FROM stdin;
11	2026-11-27 12:00:00+00
11	2026-11-29 12:00:00+00
\.
COPY discount (id, version_id, org_id, provider, model, effective_from, percent) FROM stdin;
8	21	11	openai	gpt-4o-mini	2026-01-01 00:00:00+00	12.5
\.
COPY entity_15m (bucket, user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd) FROM stdin;
2026-10-31 12:00:00+00	0	11	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0
2026-10-31 12:00:00+00	0	11	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0
2026-11-24 11:00:00+00	-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-24 11:00:00+00	0	11	t	c4e21471-3a96-21ee-c4f1-07dcd88aa223	acme	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0
2026-11-24 11:00:00+00	0	11	t	d776545d-f1ec-1a5e-a8a8-7ff216935183		1	0	0	0	0	1	0	0	0	0	0	0	0	0
2026-11-24 11:00:00+00	0	11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0
2026-11-24 22:00:00+00	-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	1	0	2030	20	0	0	0	0	0.0256300	0
2026-11-24 22:00:00+00	0	11	t	010a3bc4-e159-7623-5741-333826732361	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0
2026-11-24 22:00:00+00	0	11	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0
2026-11-24 22:00:00+00	0	11	t	c4e21471-3a96-21ee-c4f1-07dcd88aa223	acme	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0
2026-11-24 22:00:00+00	0	11	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.004034	0
2026-11-24 22:00:00+00	0	11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0
2026-11-25 09:00:00+00	-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	0	1	2052	20	0	0	0	0	0.004292	0.002
2026-11-25 09:00:00+00	-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0
2026-11-25 09:00:00+00	0	11	t	41126f0f-6b52-abe5-8e8d-e8803505d5bf	acme	1	0	0	1	0	0	1023	10	0	0	0	0	0.004292	0.002
2026-11-25 09:00:00+00	0	11	t	5827e6b8-5f10-bcba-0303-79855d2c688f	globex	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0
2026-11-25 09:00:00+00	0	11	t	71131853-bb5c-8417-ac61-f982db392c00	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000
2026-11-25 09:00:00+00	0	11	t	8923cebf-3b08-7da6-4133-fa811aec98fb	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0
2026-11-25 20:00:00+00	-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.004082	0
2026-11-25 20:00:00+00	0	-11	t	9e2a3e18-8439-01a5-fe11-12514c0e2689	globex	1	0	0	0	0	1	1010	10	0	0	0	0	0	0
2026-11-25 20:00:00+00	0	11	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0
2026-11-25 20:00:00+00	0	11	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.004082	0
2026-11-25 20:00:00+00	8956730058616490469	-11	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1010	10	0	0	0	0	0	0
2026-11-26 07:00:00+00	-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1005	10	0	0	0	0	0.004030	0
2026-11-26 07:00:00+00	0	11	t	53521bb9-16ad-d6c4-6c87-e853aed82ade	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 07:00:00+00	0	11	t	884f16bf-d856-1edb-8de0-0453eedea017	acme	1	0	0	1	0	0	1005	10	0	0	0	0	0.004030	0
2026-11-26 18:00:00+00	0	11	t	452c44aa-c343-4a1f-5e1a-b2801c7df17b	acme	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0
2026-11-26 18:00:00+00	0	11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0
2026-11-27 05:00:00+00	0	-11	t	71131853-bb5c-8417-ac61-f982db392c00	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002
2026-11-27 05:00:00+00	0	11	t	031efcb9-4129-15d6-25b0-4e7d36e4a4ae	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 05:00:00+00	0	11	t	dff09c2b-f271-d708-8663-584f0b6d5ff2	acme	1	0	0	0	1	0	1026	10	0	0	0	0	0.004304	0
2026-11-27 05:00:00+00	0	11	t	fe501f77-c646-8624-3744-c3da6c7e93ac	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0
2026-11-27 05:00:00+00	0	11	u	00000000-0000-0000-0000-000000000000	acme	2	1	0	1	1	0	1026	10	0	0	0	0	0.004304	0
2026-11-27 05:00:00+00	8956730058616490469	-11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002
2026-11-28 03:00:00+00	0	-11	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0
2026-11-28 03:00:00+00	0	11	t	7d546b8a-6e8f-c1e4-52ab-d66f355c69a2	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0
2026-11-28 03:00:00+00	0	11	t	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	acme	1	0	0	0	0	1	1019	10	0	0	0	0	0	0
2026-11-28 03:00:00+00	0	11	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	0	1	2021	20	0	0	0	0	0.0011462	0
2026-11-28 03:00:00+00	8956730058616490469	-11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0
2026-11-28 14:00:00+00	-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0
2026-11-28 14:00:00+00	-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002
2026-11-28 14:00:00+00	-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0
2026-11-28 14:00:00+00	0	11	t	3671a19a-555f-d2f2-99fd-5ad6f9d65d91	globex	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0
2026-11-28 14:00:00+00	0	11	t	41126f0f-6b52-abe5-8e8d-e8803505d5bf	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002
2026-11-28 14:00:00+00	0	11	t	5a7957f9-002e-ead8-6739-e8b9d2a10b09		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0
2026-11-28 14:00:00+00	0	11	t	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	acme	1	0	0	0	0	1	1031	10	0	0	0	0	0	0
2026-11-28 14:00:00+00	0	11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1031	10	0	0	0	0	0	0
2026-11-29 01:00:00+00	-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.004130	0
2026-11-29 01:00:00+00	-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	0	1	1	2056	20	0	0	0	0	0.004336	0
2026-11-29 01:00:00+00	0	11	t	3671a19a-555f-d2f2-99fd-5ad6f9d65d91	globex	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0
2026-11-29 01:00:00+00	0	11	t	9e2a3e18-8439-01a5-fe11-12514c0e2689	globex	1	0	0	0	0	1	1022	10	0	0	0	0	0	0
2026-11-29 01:00:00+00	0	11	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.004130	0
2026-11-29 12:00:00+00	-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000		6	0	3	0	0	3	3057	30	0	0	0	0	0.0369	0
2026-11-29 12:00:00+00	-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	acme	4	0	0	4	0	0	4136	40	0	0	0	0	0.016964	0
2026-11-29 12:00:00+00	-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	1	0	0	2056	20	0	0	0	0	0.504360	0
2026-11-29 12:00:00+00	0	11	t	1470b93e-0a40-853b-7854-fe35476c89cb	globex	1	0	0	1	0	0	1040	10	0	0	0	0	0.004360	0
2026-11-29 12:00:00+00	0	11	t	2e9cd31a-bd7d-ab4c-a5b7-e794d14b98ad		2	0	2	0	0	0	2042	20	0	0	0	0	0.0246	0
2026-11-29 12:00:00+00	0	11	t	35096c5c-8a08-a03a-85a7-3b3764b347e1	acme	1	0	0	0	1	0	1013	10	700	3	812500	1	0.004252	0
2026-11-29 12:00:00+00	0	11	t	39b5205b-2586-5646-488e-1c332668856b		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0
2026-11-29 12:00:00+00	0	11	t	6051b396-46e5-fe4c-d8fe-36c4011cfc28	acme	1	0	0	1	0	0	1017	10	0	0	0	0	0.004268	0
2026-11-29 12:00:00+00	0	11	t	7d2a64bc-5bdd-225b-fed2-bd272d97dcc3	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	11	t	7d546b8a-6e8f-c1e4-52ab-d66f355c69a2	acme	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0
2026-11-29 12:00:00+00	0	11	t	80750346-c7f3-1006-182b-818529f74174	globex	1	0	0	0	0	0	1016	10	0	0	0	0	0.5	0
2026-11-29 12:00:00+00	0	11	t	884f16bf-d856-1edb-8de0-0453eedea017	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.004174	0
2026-11-29 12:00:00+00	0	11	t	96754026-07a5-c104-8135-f593b573cff9	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.004344	0
2026-11-29 12:00:00+00	0	11	t	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	11	t	a65c4311-a3de-dc0a-3e99-70ae38f82fab	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	11	t	abe559c0-c949-4900-a1cd-44d283a5288a	acme	1	0	0	1	0	0	1014	10	0	0	0	0	0.004256	0
2026-11-29 12:00:00+00	0	11	t	d776545d-f1ec-1a5e-a8a8-7ff216935183		3	0	0	0	0	3	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	11	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.004178	0
2026-11-29 12:00:00+00	0	11	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		1	0	0	0	0	1	1001	10	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	11	t	e53a2900-5012-4629-5b12-05d77d8288eb	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	11	t	fe501f77-c646-8624-3744-c3da6c7e93ac	acme	3	3	0	3	0	0	0	0	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	11	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1001	10	0	0	0	0	0	0
2026-11-29 12:00:00+00	0	11	u	00000000-0000-0000-0000-000000000000	acme	8	3	0	5	1	2	5115	50	700	3	812500	1	0.0096938	0
2026-11-29 12:45:00+00	0	11	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		1	0	0	0	0	1	1903	10	0	0	0	0	0	0
2026-11-29 12:45:00+00	0	11	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1903	10	0	0	0	0	0	0
\.
COPY entity_day (user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, day) FROM stdin;
-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-24
-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-28
-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000		6	0	3	0	0	3	3057	30	0	0	0	0	0.0369	0	2026-11-29
-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1005	10	0	0	0	0	0.004030	0	2026-11-26
-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002	2026-11-28
-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	1	1	0	2030	20	0	0	0	0	0.0256300	0	2026-11-24
-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	2	0	1	3070	30	0	0	0	0	0.008374	0.002	2026-11-25
-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	acme	5	0	0	5	0	0	5166	50	0	0	0	0	0.021094	0	2026-11-29
-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0	2026-11-28
-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-25
-1861155807545572563	11	u	00000000-0000-0000-0000-000000000000	globex	4	0	0	1	1	1	4112	40	0	0	0	0	0.508696	0	2026-11-29
0	-11	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-28
0	-11	t	71131853-bb5c-8417-ac61-f982db392c00	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-27
0	-11	t	9e2a3e18-8439-01a5-fe11-12514c0e2689	globex	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25
0	11	t	010a3bc4-e159-7623-5741-333826732361	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-24
0	11	t	031efcb9-4129-15d6-25b0-4e7d36e4a4ae	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27
0	11	t	1470b93e-0a40-853b-7854-fe35476c89cb	globex	1	0	0	1	0	0	1040	10	0	0	0	0	0.004360	0	2026-11-29
0	11	t	2e9cd31a-bd7d-ab4c-a5b7-e794d14b98ad		2	0	2	0	0	0	2042	20	0	0	0	0	0.0246	0	2026-11-29
0	11	t	35096c5c-8a08-a03a-85a7-3b3764b347e1	acme	1	0	0	0	1	0	1013	10	700	3	812500	1	0.004252	0	2026-11-29
0	11	t	3671a19a-555f-d2f2-99fd-5ad6f9d65d91	globex	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0	2026-11-28
0	11	t	3671a19a-555f-d2f2-99fd-5ad6f9d65d91	globex	1	0	0	0	1	0	1034	10	0	0	0	0	0.004336	0	2026-11-29
0	11	t	39b5205b-2586-5646-488e-1c332668856b		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	2026-11-29
0	11	t	41126f0f-6b52-abe5-8e8d-e8803505d5bf	acme	1	0	0	1	0	0	1023	10	0	0	0	0	0.004292	0.002	2026-11-25
0	11	t	41126f0f-6b52-abe5-8e8d-e8803505d5bf	acme	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002	2026-11-28
0	11	t	452c44aa-c343-4a1f-5e1a-b2801c7df17b	acme	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-26
0	11	t	53521bb9-16ad-d6c4-6c87-e853aed82ade	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26
0	11	t	5827e6b8-5f10-bcba-0303-79855d2c688f	globex	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-25
0	11	t	5a7957f9-002e-ead8-6739-e8b9d2a10b09		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-28
0	11	t	6051b396-46e5-fe4c-d8fe-36c4011cfc28	acme	1	0	0	1	0	0	1017	10	0	0	0	0	0.004268	0	2026-11-29
0	11	t	71131853-bb5c-8417-ac61-f982db392c00	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	2026-11-25
0	11	t	7d2a64bc-5bdd-225b-fed2-bd272d97dcc3	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	11	t	7d546b8a-6e8f-c1e4-52ab-d66f355c69a2	acme	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-28
0	11	t	7d546b8a-6e8f-c1e4-52ab-d66f355c69a2	acme	1	0	0	1	0	0	1038	10	0	0	0	0	0.0011858	0	2026-11-29
0	11	t	80750346-c7f3-1006-182b-818529f74174	globex	1	0	0	0	0	0	1016	10	0	0	0	0	0.5	0	2026-11-29
0	11	t	884f16bf-d856-1edb-8de0-0453eedea017	acme	1	0	0	1	0	0	1005	10	0	0	0	0	0.004030	0	2026-11-26
0	11	t	884f16bf-d856-1edb-8de0-0453eedea017	acme	1	0	0	1	0	0	1041	10	0	0	0	0	0.004174	0	2026-11-29
0	11	t	8923cebf-3b08-7da6-4133-fa811aec98fb	acme	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-25
0	11	t	96754026-07a5-c104-8135-f593b573cff9	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.004344	0	2026-11-29
0	11	t	9e2a3e18-8439-01a5-fe11-12514c0e2689	globex	1	0	0	0	0	1	1022	10	0	0	0	0	0	0	2026-11-29
0	11	t	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	2026-11-28
0	11	t	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	2026-11-29
0	11	t	a65c4311-a3de-dc0a-3e99-70ae38f82fab	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	11	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-24
0	11	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-25
0	11	t	abe559c0-c949-4900-a1cd-44d283a5288a	acme	1	0	0	1	0	0	1014	10	0	0	0	0	0.004256	0	2026-11-29
0	11	t	c4e21471-3a96-21ee-c4f1-07dcd88aa223	acme	2	0	0	0	0	2	2038	20	1400	6	1625000	2	0	0	2026-11-24
0	11	t	d776545d-f1ec-1a5e-a8a8-7ff216935183		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-24
0	11	t	d776545d-f1ec-1a5e-a8a8-7ff216935183		3	0	0	0	0	3	0	0	0	0	0	0	0	0	2026-11-29
0	11	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.004034	0	2026-11-24
0	11	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.004082	0	2026-11-25
0	11	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	2	0	0	2	0	0	2072	20	0	0	0	0	0.008308	0	2026-11-29
0	11	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	2904	20	0	0	0	0	0	0	2026-11-29
0	11	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31
0	11	t	dff09c2b-f271-d708-8663-584f0b6d5ff2	acme	1	0	0	0	1	0	1026	10	0	0	0	0	0.004304	0	2026-11-27
0	11	t	e53a2900-5012-4629-5b12-05d77d8288eb	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	11	t	fe501f77-c646-8624-3744-c3da6c7e93ac	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-27
0	11	t	fe501f77-c646-8624-3744-c3da6c7e93ac	acme	3	3	0	3	0	0	0	0	0	0	0	0	0	0	2026-11-29
0	11	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	2904	20	0	0	0	0	0	0	2026-11-29
0	11	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31
0	11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-26
0	11	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	0	0	2	2038	20	1400	6	1625000	2	0	0	2026-11-24
0	11	u	00000000-0000-0000-0000-000000000000	acme	2	1	0	1	1	0	1026	10	0	0	0	0	0.004304	0	2026-11-27
0	11	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	1	0	2	3052	30	0	0	0	0	0.0011462	0	2026-11-28
0	11	u	00000000-0000-0000-0000-000000000000	acme	8	3	0	5	1	2	5115	50	700	3	812500	1	0.0096938	0	2026-11-29
8956730058616490469	-11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-27
8956730058616490469	-11	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-28
8956730058616490469	-11	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25
\.
COPY event_conflict (id, org_id, event_id, event_key, time, received_at, content_hash, sent_time) FROM stdin;
19	11	d9b8d086-70e5-2e46-5a71-0a7fef1d9c6a	0023_pre_channels-twice	2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	9b0f3e7b-2ff5-9a46-67a2-863514eeca87	2026-11-29 12:07:03.123456+00
20	11	d9b8d086-70e5-2e46-5a71-0a7fef1d9c6a	0023_pre_channels-twice	2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	d53f2434-78e4-726b-e148-935963601f4b	2026-11-29 11:07:03.123456+00
\.
COPY fired_alert (id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message, muted, recovered_at, rearmed_at) FROM stdin;
24644bcc-589f-449a-97d8-7f51c11ba647	11	476442c1-a381-45d6-9a33-ed7fde58f8f7	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "24644bcc-589f-449a-97d8-7f51c11ba647", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/476442c1-a381-45d6-9a33-ed7fde58f8f7", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"estimated_events": 2}, "drivers": [{"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "o3-mini", "tokens": 2060, "feature": "chat", "cost_usd": 0.002332, "event_count": 2}, {"model": "gpt-4o", "tokens": 1046, "feature": "chat", "cost_usd": 0.004344, "event_count": 5}], "subject": null, "alert_id": "476442c1-a381-45d6-9a33-ed7fde58f8f7", "spend_usd": 9312, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 50}	\N	\N	\N
2daf3aed-23d2-4c81-9856-e08273de9a92	11	ca8d60e5-9246-4fae-8d31-21f84a58686d	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "2daf3aed-23d2-4c81-9856-e08273de9a92", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/ca8d60e5-9246-4fae-8d31-21f84a58686d", "query": "/v1/costs/summary?start=2026-11-28T12%3A08%3A00%2B00%3A00&end=2026-11-29T12%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 9, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 8253, "feature": "summary", "cost_usd": 1.045596, "event_count": 11}, {"model": "gpt-4o", "tokens": 5165, "feature": "chat", "cost_usd": 0.02146, "event_count": 8}, {"model": "nobody-knows-it", "tokens": 3143, "feature": "chat", "cost_usd": 0.012482, "event_count": 3}], "subject": null, "alert_id": "ca8d60e5-9246-4fae-8d31-21f84a58686d", "spend_usd": 1.0930238, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T12:08:00Z", "scope_value": null, "window_start": "2026-11-28T12:08:00Z", "threshold_usd": 0.001}	\N	\N	\N
651e3000-ea84-4783-9f69-7ac9fed57e4b	11	a2551039-b6f8-4e3b-af60-4fc7a2668ced	budget.threshold	globex	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "651e3000-ea84-4783-9f69-7ac9fed57e4b", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/a2551039-b6f8-4e3b-af60-4fc7a2668ced", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 1, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 5166, "feature": "summary", "cost_usd": 1.008696, "event_count": 5}, {"model": "gpt-4o-mini", "tokens": 1038, "feature": "summary", "cost_usd": 0.5, "event_count": 1}], "subject": "globex", "alert_id": "a2551039-b6f8-4e3b-af60-4fc7a2668ced", "spend_usd": 1.508696, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
70681232-3bea-4dc7-8ee1-ed04a40bf58f	11	4953a2ed-a397-4a5f-b38e-f8738e9b2e91	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "70681232-3bea-4dc7-8ee1-ed04a40bf58f", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4953a2ed-a397-4a5f-b38e-f8738e9b2e91", "query": "/v1/costs/summary?start=2026-11-24T11%3A03%3A53.123456%2B00%3A00&end=2026-11-29T12%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 5}, "drivers": [], "subject": "r2", "alert_id": "4953a2ed-a397-4a5f-b38e-f8738e9b2e91", "spend_usd": 0.070304, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T11:03:53.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N
7762dd71-7b3a-4ccb-9e9c-d68dea8fc4e3	11	efa02c4b-a0f6-46c3-b960-6535df1cc6fc	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "7762dd71-7b3a-4ccb-9e9c-d68dea8fc4e3", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/efa02c4b-a0f6-46c3-b960-6535df1cc6fc", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 8, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 7239, "feature": "summary", "cost_usd": 0.545596, "event_count": 10}, {"model": "gpt-4o", "tokens": 4120, "feature": "chat", "cost_usd": 0.01712, "event_count": 7}, {"model": "nobody-knows-it", "tokens": 3143, "feature": "chat", "cost_usd": 0.012482, "event_count": 3}], "subject": null, "alert_id": "efa02c4b-a0f6-46c3-b960-6535df1cc6fc", "spend_usd": 0.5763838, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
7c300360-ccc4-4044-8f11-9a594454cba5	10	4b402b28-baff-4086-9a97-f5d3a2995a8b	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "7c300360-ccc4-4044-8f11-9a594454cba5", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4b402b28-baff-4086-9a97-f5d3a2995a8b", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 2}, "drivers": [{"model": "gpt-4o", "tokens": 2070, "feature": null, "cost_usd": 0.504384, "event_count": 2}, {"model": "gpt-4o", "tokens": 1058, "feature": "chat", "cost_usd": 0.004392, "event_count": 1}, {"model": "gpt-4o", "tokens": 1057, "feature": "summary", "cost_usd": 0.004388, "event_count": 1}], "subject": null, "alert_id": "4b402b28-baff-4086-9a97-f5d3a2995a8b", "spend_usd": 0.514363, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N
ad1009c7-7c76-488d-9390-4f789d7b7ac1	11	a2551039-b6f8-4e3b-af60-4fc7a2668ced	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-29 12:07:03.123456+00	{"id": "ad1009c7-7c76-488d-9390-4f789d7b7ac1", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/a2551039-b6f8-4e3b-af60-4fc7a2668ced", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 7, "estimated_events": 4}, "drivers": [{"model": "our-model", "tokens": 2069, "feature": "chat", "cost_usd": 0.0431935, "event_count": 2}, {"model": "gpt-4o", "tokens": 6198, "feature": "chat", "cost_usd": 0.025752, "event_count": 10}, {"model": "nobody-knows-it", "tokens": 6202, "feature": "chat", "cost_usd": 0.024628, "event_count": 6}], "subject": "acme", "alert_id": "a2551039-b6f8-4e3b-af60-4fc7a2668ced", "spend_usd": 0.1002095, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N
c13f243b-c3e6-4fe7-8678-4a96281eddf5	11	4953a2ed-a397-4a5f-b38e-f8738e9b2e91	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-29 12:07:03.123456+00	{"id": "c13f243b-c3e6-4fe7-8678-4a96281eddf5", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/4953a2ed-a397-4a5f-b38e-f8738e9b2e91", "query": "/v1/costs/summary?start=2026-11-24T22%3A02%3A59.123456%2B00%3A00&end=2026-11-29T12%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 1, "estimated_events": 4}, "drivers": [], "subject": "r1", "alert_id": "4953a2ed-a397-4a5f-b38e-f8738e9b2e91", "spend_usd": 1.55106, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-29T12:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-24T22:02:59.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N
\.
COPY idempotency_key (org_id, operation, key_hash, created_id, created_at) FROM stdin;
11	POST /v1/keys	72a90ea3-da8b-5dd0-1bde-2f27314e02e2	abcdefghijkl	2026-11-29 12:57:43.275199+00
\.
COPY ledger_offset (topic, partition, next_offset, epoch, owner, updated_at) FROM stdin;
usage.0023_pre_channels	0	4	1	aggregator-1	2026-11-29 12:57:43.341564+00
usage.0023_pre_channels	1	9	2	aggregator-1	2026-11-29 12:57:43.424775+00
\.
COPY lost_range (id, topic, partition, first_offset, next_offset, found_at, skipped_at, skipped_by, reason) FROM stdin;
5	usage.0023_pre_channels	0	4	9	2026-11-29 12:57:43.389143+00	\N	\N	\N
6	usage.0023_pre_channels	1	4	9	2026-11-29 12:57:43.424053+00	2026-11-29 12:57:43.424775+00	cli	retention was too short
\.
COPY metric_series (org_id, provider, model) FROM stdin;
11	azure	our-deployment
11	openai	ft:gpt-4o:acme::x
11	openai	gpt-4o
11	openai	gpt-4o-mini
11	openai	nobody-knows-it
11	openai	o3-mini
11	openai	our-model
\.
COPY org_alias (id, version_id, org_id, provider, kind, name, target_provider, target_model) FROM stdin;
8	21	11	azure	exact	our-deployment	openai	gpt-4o
\.
COPY price (id, version_id, org_id, provider, model, effective_from, rates, terms) FROM stdin;
33	21	11	openai	our-model	2026-01-01 00:00:00+00	{"input": {"base": "1.5"}, "output": {"base": "6"}}	{"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}
34	22	11	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "20"}}	{}
35	22	11	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "1"}}	{}
36	23	11	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "20"}}	{}
37	23	11	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "1"}}	{}
\.
COPY price_proposal (id, org_id, source, source_version, checked_on, content_hash, changes, proposed_at, proposed_by, state, version_id) FROM stdin;
34	11	contract		2026-11-29	63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	[[["openai", "our-model", "2026-01-01T00:00:00Z", {"input": {"base": "1.5"}, "output": {"base": "6"}}, {"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}]], [["openai", "gpt-4o-mini", "2026-01-01T00:00:00Z", "12.5"]], [["azure", "exact", "our-deployment", "openai", "gpt-4o"]]]	2026-11-29 12:57:41.953461+00	cli	applied	21
35	11	contract		2026-11-29	8a41b090e00c4f000368537e9b37bf3f91816527c562e063fa6eee167d590484	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "7"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-29 12:57:42.051936+00	cli	rejected	\N
36	11	contract		2026-11-29	f2d9c956da020f94211a39e1d63a4c72c3e651144a7a81622330141e714c759e	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "8"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-29 12:57:42.078326+00	cli	proposed	\N
37	11	contract		2026-11-29	b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 12:57:42.790986+00	cli	applied	22
38	11	contract		2026-11-29	b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-29 12:57:43.030781+00	cli	applied	23
\.
COPY rate_bucket (org_id, tokens, at) FROM stdin;
11	12.5	2026-11-29 12:57:43.321367+00
\.
COPY rate_lease (org_id, replica, tokens, demand, at) FROM stdin;
11	ac0d2844-b661-4a21-a0a1-941ad66ab3f9	3	0.5	2026-11-29 12:57:43.322027+00
\.
COPY recent_key (org_id, key, time, event_id, seen_at) FROM stdin;
11	0a477061-34a9-1039-871d-6fc4fa16ba3a	2026-11-28 14:03:49.123456+00	0a477061-34a9-1039-871d-6fc4fa16ba3a	2026-11-29 12:57:43.398912+00
11	1452d9bd-518b-43ce-ba9c-1147ecc3a20c	2026-11-29 01:06:43.123456+00	1452d9bd-518b-43ce-ba9c-1147ecc3a20c	2026-11-29 12:57:43.341564+00
11	1998a602-afda-0689-ac34-c6f3b57be9f1	2026-11-27 12:07:03.123456+00	1998a602-afda-0689-ac34-c6f3b57be9f1	2026-11-29 12:57:45.571243+00
11	1dd713b5-24f5-af32-a2b1-59bd87b14472	2026-11-28 14:06:25.123456+00	1dd713b5-24f5-af32-a2b1-59bd87b14472	2026-11-29 12:57:43.341564+00
11	24b2ba95-4f55-141c-f63c-2ae002705d04	2026-11-29 12:05:03.123456+00	24b2ba95-4f55-141c-f63c-2ae002705d04	2026-11-29 12:57:45.230425+00
11	5444c57a-0e4a-4a23-ecc1-a4627ea7bdff	2026-11-29 12:07:03.123456+00	5444c57a-0e4a-4a23-ecc1-a4627ea7bdff	2026-11-29 12:57:41.108316+00
11	5cc6d312-5a7a-4b52-a610-83a20ddb1087	2026-11-29 12:05:03.123456+00	5cc6d312-5a7a-4b52-a610-83a20ddb1087	2026-11-29 12:57:45.230425+00
11	5e2313af-1aba-8dfe-75c9-007ef144d956	2026-11-29 12:05:03.123456+00	5e2313af-1aba-8dfe-75c9-007ef144d956	2026-11-29 12:57:45.230425+00
11	67766504-fe9d-4f26-9a3c-6f2f33c0669b	2026-11-27 12:07:03.123456+00	67766504-fe9d-4f26-9a3c-6f2f33c0669b	2026-11-29 12:57:45.571243+00
11	87a3dad3-045e-41d3-bd20-28e505cd9e84	2026-11-29 12:05:57.123456+00	87a3dad3-045e-41d3-bd20-28e505cd9e84	2026-11-29 12:57:43.398912+00
11	8814c6f8-004c-3d06-2fda-eafc3b999e4a	2026-11-29 01:05:08.123456+00	8814c6f8-004c-3d06-2fda-eafc3b999e4a	2026-11-29 12:57:43.398912+00
11	92a6c406-14a9-de46-282f-ed3d76b957dd	2026-11-29 12:05:03.123456+00	92a6c406-14a9-de46-282f-ed3d76b957dd	2026-11-29 12:57:45.230425+00
11	98dbaa45-0695-4ac0-a625-1b587604f0e5	2026-11-29 12:05:03.123456+00	98dbaa45-0695-4ac0-a625-1b587604f0e5	2026-11-29 12:57:45.230425+00
11	9d73b97e-9d64-720e-92c6-252867725eff	2026-11-29 12:05:03.123456+00	9d73b97e-9d64-720e-92c6-252867725eff	2026-11-29 12:57:45.230425+00
11	9e8d95d8-a410-4492-a9db-ac2bbb084701	2026-11-29 12:06:03.123456+00	9e8d95d8-a410-4492-a9db-ac2bbb084701	2026-11-29 12:57:45.620342+00
11	a11580d1-a5a2-aa8a-cc93-6c7a8262afe5	2026-11-27 12:07:03.123456+00	a11580d1-a5a2-aa8a-cc93-6c7a8262afe5	2026-11-29 12:57:45.571243+00
11	b4e81cfc-0ffa-dd57-64f2-2c5573c78271	2026-11-29 12:06:03.123456+00	b4e81cfc-0ffa-dd57-64f2-2c5573c78271	2026-11-29 12:57:45.620342+00
11	b821b165-455a-3655-cadb-510d0cf61f28	2026-11-29 12:07:03.123456+00	b821b165-455a-3655-cadb-510d0cf61f28	2026-11-29 12:57:41.108316+00
11	c68f3c27-b2cc-0dfb-c109-2d798dbc0928	2026-11-29 12:05:03.123456+00	c68f3c27-b2cc-0dfb-c109-2d798dbc0928	2026-11-29 12:57:45.230425+00
11	ca854198-2247-bfe2-68cf-3ecb71c04f4c	2026-11-24 11:02:57.123456+00	ca854198-2247-bfe2-68cf-3ecb71c04f4c	2026-11-29 12:57:43.398912+00
11	cacb8262-6c82-6280-effe-e1946e2484f9	2026-11-27 05:07:00.123456+00	cacb8262-6c82-6280-effe-e1946e2484f9	2026-11-29 12:57:43.341564+00
11	cbc07c21-d1f5-411b-95d7-68d1f90f1649	2026-11-29 12:05:03.123456+00	cbc07c21-d1f5-411b-95d7-68d1f90f1649	2026-11-29 12:57:45.230425+00
11	d2854723-b803-4cc6-a34f-6d3476337c52	2026-11-24 11:03:53.123456+00	d2854723-b803-4cc6-a34f-6d3476337c52	2026-11-29 12:57:43.341564+00
11	d3ff4de1-8178-b7ae-3583-35944e7ba8c3	2026-11-29 12:06:03.123456+00	d3ff4de1-8178-b7ae-3583-35944e7ba8c3	2026-11-29 12:57:45.620342+00
11	d782f0e4-865d-dd32-bd1a-972030cf3a2f	2026-11-27 12:07:03.123456+00	d782f0e4-865d-dd32-bd1a-972030cf3a2f	2026-11-29 12:57:45.571243+00
11	e44677ae-9812-dbbc-4f9b-abe42384a64b	2026-11-27 12:07:03.123456+00	e44677ae-9812-dbbc-4f9b-abe42384a64b	2026-11-29 12:57:45.571243+00
11	f0fabfa7-c575-4189-bb06-6cea0b7654dc	2026-11-29 12:07:03.123456+00	f0fabfa7-c575-4189-bb06-6cea0b7654dc	2026-11-29 12:57:41.108316+00
\.
COPY run (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, run_id, parent_run_id) FROM stdin;
-11	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25 20:06:23.123456+00	2026-11-25 20:06:23.123456+00	2026-11-25 20:00:00+00	r1	p1
-11	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-27 05:06:38.123456+00	2026-11-27 05:06:38.123456+00	2026-11-27 05:00:00+00	r2	
-11	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-28 03:04:30.123456+00	2026-11-28 03:04:30.123456+00	2026-11-28 03:00:00+00	r1	p1
11	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-24 11:03:53.123456+00	2026-11-24 11:03:53.123456+00	2026-11-24 11:00:00+00	r2	
11	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-24 22:02:31.123456+00	2026-11-24 22:02:31.123456+00	2026-11-24 22:00:00+00		
11	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-28 03:07:00.123456+00	2026-11-28 03:07:00.123456+00	2026-11-28 03:00:00+00		
11	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	2026-11-28 14:06:25.123456+00	2026-11-28 14:06:25.123456+00	2026-11-28 14:00:00+00		
11	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-24 11:02:57.123456+00	2026-11-24 11:02:57.123456+00	2026-11-24 11:00:00+00		
11	1	0	0	0	1	0	1004	10	0	0	0	0	0.5	0	2026-11-28 14:06:10.123456+00	2026-11-28 14:06:10.123456+00	2026-11-28 14:00:00+00	r1	p1
11	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-26 18:03:20.123456+00	2026-11-26 18:03:20.123456+00	2026-11-26 18:00:00+00		
11	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-25 09:05:00.123456+00	2026-11-25 09:05:00.123456+00	2026-11-25 09:00:00+00	r1	p1
11	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-28 03:06:01.123456+00	2026-11-28 03:06:01.123456+00	2026-11-28 03:00:00+00		p1
11	1	0	0	1	0	0	1005	10	0	0	0	0	0.004030	0	2026-11-26 07:03:47.123456+00	2026-11-26 07:03:47.123456+00	2026-11-26 07:00:00+00	r2	
11	1	0	0	1	0	0	1018	10	0	0	0	0	0.004082	0	2026-11-25 20:02:54.123456+00	2026-11-25 20:02:54.123456+00	2026-11-25 20:00:00+00	r1	p1
11	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00		
11	2	0	0	1	0	1	2052	20	0	0	0	0	0.004292	0.002	2026-11-25 09:04:27.123456+00	2026-11-25 09:06:18.123456+00	2026-11-25 09:00:00+00	r2	
11	2	0	0	1	1	0	2030	20	0	0	0	0	0.0256300	0	2026-11-24 22:02:59.123456+00	2026-11-24 22:05:30.123456+00	2026-11-24 22:00:00+00	r1	p1
11	2	0	1	1	0	0	2062	20	0	0	0	0	0.016640	0.002	2026-11-28 14:02:37.123456+00	2026-11-28 14:03:49.123456+00	2026-11-28 14:00:00+00	r2	
11	2	1	0	1	1	0	1026	10	0	0	0	0	0.004304	0	2026-11-27 05:02:43.123456+00	2026-11-27 05:07:00.123456+00	2026-11-27 05:00:00+00		p1
11	3	0	0	1	1	1	3086	30	0	0	0	0	0.008466	0	2026-11-29 01:05:08.123456+00	2026-11-29 01:06:43.123456+00	2026-11-29 01:00:00+00	r1	p1
11	4	0	0	3	0	0	4134	40	0	0	0	0	0.512882	0	2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00	r1	p1
11	5	0	0	0	1	4	5967	50	700	3	812500	1	0.004252	0	2026-11-29 12:05:03.123456+00	2026-11-29 12:57:42.740581+00	2026-11-29 12:00:00+00		
11	5	3	0	5	0	0	2052	20	0	0	0	0	0.0054418	0	2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00		p1
11	8	0	3	2	0	3	5115	50	0	0	0	0	0.045342	0	2026-11-29 12:02:32.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00	r2	
\.
COPY session (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, session_id) FROM stdin;
-11	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-25 20:06:23.123456+00	2026-11-25 20:06:23.123456+00	2026-11-25 20:00:00+00	s1
-11	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-27 05:06:38.123456+00	2026-11-27 05:06:38.123456+00	2026-11-27 05:00:00+00	s2
-11	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-28 03:04:30.123456+00	2026-11-28 03:04:30.123456+00	2026-11-28 03:00:00+00	s1
11	1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-24 11:03:53.123456+00	2026-11-24 11:03:53.123456+00	2026-11-24 11:00:00+00	
11	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	2026-11-28 03:07:00.123456+00	2026-11-28 03:07:00.123456+00	2026-11-28 03:00:00+00	s1
11	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-24 11:02:57.123456+00	2026-11-24 11:02:57.123456+00	2026-11-24 11:00:00+00	s1
11	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-26 18:03:20.123456+00	2026-11-26 18:03:20.123456+00	2026-11-26 18:00:00+00	s1
11	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-25 09:05:00.123456+00	2026-11-25 09:05:00.123456+00	2026-11-25 09:00:00+00	s1
11	1	0	0	1	0	0	1002	10	0	0	0	0	0.0011462	0	2026-11-28 03:06:01.123456+00	2026-11-28 03:06:01.123456+00	2026-11-28 03:00:00+00	
11	1	0	0	1	0	0	1005	10	0	0	0	0	0.004030	0	2026-11-26 07:03:47.123456+00	2026-11-26 07:03:47.123456+00	2026-11-26 07:00:00+00	s2
11	1	0	0	1	0	0	1018	10	0	0	0	0	0.004082	0	2026-11-25 20:02:54.123456+00	2026-11-25 20:02:54.123456+00	2026-11-25 20:00:00+00	s1
11	1	0	0	1	0	0	1035	10	0	0	0	0	0.004340	0.002	2026-11-28 14:03:49.123456+00	2026-11-28 14:03:49.123456+00	2026-11-28 14:00:00+00	s2
11	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-28 14:02:37.123456+00	2026-11-28 14:02:37.123456+00	2026-11-28 14:00:00+00	
11	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	
11	2	0	0	0	1	1	2035	20	0	0	0	0	0.5	0	2026-11-28 14:06:10.123456+00	2026-11-28 14:06:25.123456+00	2026-11-28 14:00:00+00	s1
11	2	0	0	1	0	1	2052	20	0	0	0	0	0.004292	0.002	2026-11-25 09:04:27.123456+00	2026-11-25 09:06:18.123456+00	2026-11-25 09:00:00+00	s2
11	2	0	0	2	0	0	2058	20	0	0	0	0	0.008442	0	2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00	s2
11	2	1	0	1	1	0	1026	10	0	0	0	0	0.004304	0	2026-11-27 05:02:43.123456+00	2026-11-27 05:07:00.123456+00	2026-11-27 05:00:00+00	
11	3	0	0	1	1	1	3031	30	700	3	812500	1	0.0256300	0	2026-11-24 22:02:31.123456+00	2026-11-24 22:05:30.123456+00	2026-11-24 22:00:00+00	s1
11	3	0	0	1	1	1	3086	30	0	0	0	0	0.008466	0	2026-11-29 01:05:08.123456+00	2026-11-29 01:06:43.123456+00	2026-11-29 01:00:00+00	s1
11	7	0	0	3	1	2	7197	70	700	3	812500	1	0.517134	0	2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	2026-11-29 12:00:00+00	s1
11	13	3	3	5	0	5	8013	70	0	0	0	0	0.0423418	0	2026-11-29 12:02:32.123456+00	2026-11-29 12:57:42.740581+00	2026-11-29 12:00:00+00	
\.
COPY subject (org_id, user_key, user_id) FROM stdin;
-11	8956730058616490469	u1
11	-1861155807545572563	u1
\.
COPY usage_event (time, received_at, user_key, latency_us, ttft_us, total_tokens, input_tokens, output_tokens, org_id, price_id, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, seq, event_count, error_count, attempt, status_code, is_stream, is_batch, has_tool_calls, event_id, content_hash, dimension_set, folded_set, event_key, tenant, session_id, run_id, parent_run_id, span_id, parent_span_id, request_id, response_id, model_requested, endpoint, error_type, prompt_fingerprint, usage_source, cost_source, reason, saving_technique, cost_usd, list_cost_usd, cost_reported_usd, saved_usd, units, extra, region, discount_id, posted_for) FROM stdin;
2026-10-31 12:00:00+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1901	10	11	\N	1901	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8806108b-378a-19f1-a923-e46dcec8c6f5	21106a77-2240-5d24-03e6-ba218ae54005	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0023_pre_channels-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-10-31 12:00:00+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1902	10	11	\N	1902	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b57e20d1-64ba-34a4-1de9-3c0d38692849	23b2bd33-65ae-ccbf-3337-299ccc99a73d	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0023_pre_channels-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 11:02:57.123456+00	2026-11-29 12:07:03.123456+00	\N	812500	90000	\N	1037	10	11	\N	337	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ca854198-2247-bfe2-68cf-3ecb71c04f4c	351c291b-137b-b42f-9e70-4e8f5cdb72aa	c4e21471-3a96-21ee-c4f1-07dcd88aa223	\N	0023_pre_channels-37	acme	s1	\N	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 11:03:53.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	50	0	0	11	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d2854723-b803-4cc6-a34f-6d3476337c52	86659cdd-f25e-09fe-1c84-724163185b8f	d776545d-f1ec-1a5e-a8a8-7ff216935183	\N	\N	\N	\N	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 22:02:31.123456+00	2026-11-29 12:07:03.123456+00	\N	812500	90000	\N	1001	10	11	\N	301	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c53df86b-4d55-5cbb-9f52-b2bab36aa2e3	346bc4d4-42f8-7676-bb10-0d9ff61d92b4	c4e21471-3a96-21ee-c4f1-07dcd88aa223	\N	0023_pre_channels-1	acme	s1	\N	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 22:02:59.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1024	10	11	33	1024	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4f003227-38f7-488a-b4f5-75b9cc782b17	6f224ebf-5a69-0a8b-89be-53362cf8d8b7	010a3bc4-e159-7623-5741-333826732361	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	0.0215960	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N
2026-11-24 22:05:30.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1006	10	11	\N	1006	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1f3513dd-f6b5-4394-b400-d246b522be0d	7de75aa9-2a9f-18ab-c3ae-b6f3f609de11	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-24 22:05:30.123456+00	2026-11-29 12:57:42.886788+00	-1861155807545572563	\N	\N	\N	-1006	-10	11	\N	-1006	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	1f3513dd-f6b5-4394-b400-d246b522be0d	7de75aa9-2a9f-18ab-c3ae-b6f3f609de11	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N
2026-11-24 22:05:30.123456+00	2026-11-29 12:57:42.886788+00	-1861155807545572563	\N	\N	\N	1006	10	11	35	1006	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	1f3513dd-f6b5-4394-b400-d246b522be0d	7de75aa9-2a9f-18ab-c3ae-b6f3f609de11	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005040	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-24 22:05:30.123456+00	2026-11-29 12:57:43.115371+00	-1861155807545572563	\N	\N	\N	0	0	11	37	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	1f3513dd-f6b5-4394-b400-d246b522be0d	7de75aa9-2a9f-18ab-c3ae-b6f3f609de11	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001006	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-25 09:04:27.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1023	10	11	\N	1023	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	534b2764-ddc2-b8c0-eae1-4451c3dc7180	4de0e272-208c-220e-2c36-311b8bb4e68a	71131853-bb5c-8417-ac61-f982db392c00	\N	0023_pre_channels-23	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-25 09:04:27.123456+00	2026-11-29 12:57:42.886788+00	-1861155807545572563	\N	\N	\N	-1023	-10	11	\N	-1023	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	534b2764-ddc2-b8c0-eae1-4451c3dc7180	4de0e272-208c-220e-2c36-311b8bb4e68a	71131853-bb5c-8417-ac61-f982db392c00	\N	0023_pre_channels-23	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	prompt_caching	\N	\N	\N	-0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-25 09:04:27.123456+00	2026-11-29 12:57:42.886788+00	-1861155807545572563	\N	\N	\N	1023	10	11	34	1023	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	534b2764-ddc2-b8c0-eae1-4451c3dc7180	4de0e272-208c-220e-2c36-311b8bb4e68a	41126f0f-6b52-abe5-8e8d-e8803505d5bf	\N	0023_pre_channels-23	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	\N	prompt_caching	0.005315	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-25 09:04:27.123456+00	2026-11-29 12:57:43.115371+00	-1861155807545572563	\N	\N	\N	0	0	11	36	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	534b2764-ddc2-b8c0-eae1-4451c3dc7180	4de0e272-208c-220e-2c36-311b8bb4e68a	41126f0f-6b52-abe5-8e8d-e8803505d5bf	\N	0023_pre_channels-23	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	\N	prompt_caching	-0.001023	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-25 09:05:00.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1028	10	11	\N	1028	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	6efb79b9-9e26-210f-23c5-b739bf8d35e6	edc312c1-3eb0-6973-487b-b39555e664cb	5827e6b8-5f10-bcba-0303-79855d2c688f	\N	0023_pre_channels-28	globex	s1	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	us	\N	\N
2026-11-25 09:06:18.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1029	10	11	\N	1029	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8edc93b4-05e2-5c06-f690-6807dd696532	e1ddca2d-e611-ada5-8d2e-8473ff2c8503	8923cebf-3b08-7da6-4133-fa811aec98fb	\N	0023_pre_channels-29	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	us	\N	\N
2026-11-25 20:02:54.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1018	10	11	\N	1018	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	19c67dd7-d4ab-4dc8-b86a-c8c2a5b69502	8e70a086-72aa-1ae7-4926-a893d8a5791f	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-25 20:02:54.123456+00	2026-11-29 12:57:42.886788+00	-1861155807545572563	\N	\N	\N	-1018	-10	11	\N	-1018	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	19c67dd7-d4ab-4dc8-b86a-c8c2a5b69502	8e70a086-72aa-1ae7-4926-a893d8a5791f	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N
2026-11-25 20:02:54.123456+00	2026-11-29 12:57:42.886788+00	-1861155807545572563	\N	\N	\N	1018	10	11	35	1018	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	19c67dd7-d4ab-4dc8-b86a-c8c2a5b69502	8e70a086-72aa-1ae7-4926-a893d8a5791f	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005100	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-25 20:02:54.123456+00	2026-11-29 12:57:43.115371+00	-1861155807545572563	\N	\N	\N	0	0	11	37	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	19c67dd7-d4ab-4dc8-b86a-c8c2a5b69502	8e70a086-72aa-1ae7-4926-a893d8a5791f	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001018	\N	0.00	\N	\N	\N	\N	\N	\N
2026-11-25 20:06:23.123456+00	2026-11-29 12:07:03.123456+00	8956730058616490469	\N	\N	\N	1010	10	-11	\N	955	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	b315c965-c61c-635b-6199-5040d2b1e542	cafc0754-bd3c-7230-cce1-f522c3f38a3c	9e2a3e18-8439-01a5-fe11-12514c0e2689	\N	0023_pre_channels-10	globex	s1	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 07:03:47.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1005	10	11	\N	1005	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	6790b259-47c2-9102-5e12-023080c26ce6	e53fd082-4733-444d-d9b8-5a930cd2d2ad	53521bb9-16ad-d6c4-6c87-e853aed82ade	\N	0023_pre_channels-5	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 07:03:47.123456+00	2026-11-29 12:57:42.886788+00	-1861155807545572563	\N	\N	\N	-1005	-10	11	\N	-1005	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	6790b259-47c2-9102-5e12-023080c26ce6	e53fd082-4733-444d-d9b8-5a930cd2d2ad	53521bb9-16ad-d6c4-6c87-e853aed82ade	\N	0023_pre_channels-5	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 07:03:47.123456+00	2026-11-29 12:57:42.886788+00	-1861155807545572563	\N	\N	\N	1005	10	11	35	1005	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	6790b259-47c2-9102-5e12-023080c26ce6	e53fd082-4733-444d-d9b8-5a930cd2d2ad	884f16bf-d856-1edb-8de0-0453eedea017	\N	0023_pre_channels-5	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	\N	\N	0.005035	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 07:03:47.123456+00	2026-11-29 12:57:43.115371+00	-1861155807545572563	\N	\N	\N	0	0	11	37	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	6790b259-47c2-9102-5e12-023080c26ce6	e53fd082-4733-444d-d9b8-5a930cd2d2ad	884f16bf-d856-1edb-8de0-0453eedea017	\N	0023_pre_channels-5	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	\N	\N	-0.001005	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 18:03:20.123456+00	2026-11-29 12:07:03.123456+00	\N	812500	90000	\N	1025	10	11	33	325	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b2ee19f9-2144-9d43-da58-146f9195ee12	65ea6641-ebea-d053-770c-bc71475e271f	452c44aa-c343-4a1f-5e1a-b2801c7df17b	\N	0023_pre_channels-25	acme	s1	\N	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_read_price+region_not_priced	\N	0.0215975	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N
2026-11-27 05:02:43.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1026	10	11	\N	1026	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	t	t	802c8c61-689a-2f95-5d5b-398f067e39a9	dc3027d7-d09c-23ad-79fa-61b9917413e2	031efcb9-4129-15d6-25b0-4e7d36e4a4ae	\N	0023_pre_channels-26	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 05:02:43.123456+00	2026-11-29 12:57:42.886788+00	\N	\N	\N	\N	-1026	-10	11	\N	-1026	0	0	0	-10	0	0	0	0	0	1	-1	0	2	\N	t	t	t	802c8c61-689a-2f95-5d5b-398f067e39a9	dc3027d7-d09c-23ad-79fa-61b9917413e2	031efcb9-4129-15d6-25b0-4e7d36e4a4ae	\N	0023_pre_channels-26	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 05:02:43.123456+00	2026-11-29 12:57:42.886788+00	\N	\N	\N	\N	1026	10	11	34	1026	0	0	0	10	0	0	0	0	0	2	1	0	2	\N	t	t	t	802c8c61-689a-2f95-5d5b-398f067e39a9	dc3027d7-d09c-23ad-79fa-61b9917413e2	dff09c2b-f271-d708-8663-584f0b6d5ff2	\N	0023_pre_channels-26	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	batch_not_priced+service_tier_not_priced	\N	0.005330	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 05:02:43.123456+00	2026-11-29 12:57:43.115371+00	\N	\N	\N	\N	0	0	11	36	0	0	0	0	0	0	0	0	0	0	3	0	0	2	\N	t	t	t	802c8c61-689a-2f95-5d5b-398f067e39a9	dc3027d7-d09c-23ad-79fa-61b9917413e2	dff09c2b-f271-d708-8663-584f0b6d5ff2	\N	0023_pre_channels-26	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	batch_not_priced+service_tier_not_priced	\N	-0.001026	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 05:06:38.123456+00	2026-11-29 12:07:03.123456+00	8956730058616490469	\N	\N	\N	1011	10	-11	\N	1011	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	99f040b6-a9da-7a97-c1fd-082b18426088	46153a55-4784-d791-99f5-33593ac83c76	71131853-bb5c-8417-ac61-f982db392c00	\N	0023_pre_channels-11	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-27 05:07:00.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	0	0	11	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	cacb8262-6c82-6280-effe-e1946e2484f9	4c38dd98-9903-5afc-4ddb-8e303169452c	fe501f77-c646-8624-3744-c3da6c7e93ac	\N	0023_pre_channels-32	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1046	10	11	36	991	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	a11580d1-a5a2-aa8a-cc93-6c7a8262afe5	37b8ddf9-6bd8-045a-b73a-f477cfe07fed	3671a19a-555f-d2f2-99fd-5ad6f9d65d91	\N	0023_pre_channels-46	globex	s1	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004384	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1047	10	11	36	1047	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	e44677ae-9812-dbbc-4f9b-abe42384a64b	21b34454-ba2f-61c3-28a9-476c49c88513	41126f0f-6b52-abe5-8e8d-e8803505d5bf	\N	0023_pre_channels-47	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	\N	prompt_caching	0.004388	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1048	10	11	36	1048	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	67766504-fe9d-4f26-9a3c-6f2f33c0669b	d9de847d-9dc9-011a-b9ad-1710f2ba7d7f	96754026-07a5-c104-8135-f593b573cff9	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004392	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	812500	90000	\N	1049	10	11	\N	349	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1998a602-afda-0689-ac34-c6f3b57be9f1	03abd2c3-f344-304a-3888-936d8fc72b25	c4e21471-3a96-21ee-c4f1-07dcd88aa223	\N	0023_pre_channels-49	acme	s1	\N	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1050	10	11	1	1050	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	d782f0e4-865d-dd32-bd1a-972030cf3a2f	3538f55c-4285-cc77-7848-c7533f4521af	7d546b8a-6e8f-c1e4-52ab-d66f355c69a2	\N	0023_pre_channels-50	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	\N	\N	0.0011990	0.0011990	\N	\N	\N	\N	\N	\N	\N
2026-11-28 03:04:30.123456+00	2026-11-29 12:07:03.123456+00	8956730058616490469	\N	\N	\N	1012	10	-11	\N	1012	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	01dc9814-cb83-41d6-b4ac-096aad432c55	d83bbfa9-9229-932c-b58a-28e8b3307562	640568ab-e828-1515-ffc7-4299c8521ad4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 03:06:01.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1002	10	11	1	1002	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	0e41d1dd-3511-cb29-9992-bf7397e8398c	c0c6d1d0-fb9d-af58-1408-6dc92020658f	7d546b8a-6e8f-c1e4-52ab-d66f355c69a2	\N	0023_pre_channels-2	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	\N	\N	0.0011462	0.0011462	\N	\N	\N	\N	\N	\N	\N
2026-11-28 03:07:00.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1019	10	11	\N	1019	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7a4eee51-b5b9-61cc-873b-316b8e3ed5a3	d03f3de2-cfa4-b0f2-d2a9-073be3156529	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	\N	0023_pre_channels-19	acme	s1	\N	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 14:02:37.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1027	10	11	\N	1027	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	t	\N	f0b5ffad-903f-4a5a-976b-5f479418819f	6d4e7544-d992-d14c-2d5b-8c6794023dc8	5a7957f9-002e-ead8-6739-e8b9d2a10b09	\N	\N	\N	\N	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-28 14:03:49.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1035	10	11	36	1035	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0a477061-34a9-1039-871d-6fc4fa16ba3a	77bd9a56-70b7-7c94-84a2-634e9a640b19	41126f0f-6b52-abe5-8e8d-e8803505d5bf	\N	0023_pre_channels-35	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	\N	prompt_caching	0.004340	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N
2026-11-28 14:06:10.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1004	10	11	\N	1004	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7682658e-0db3-c71e-e1dc-29f3084ba146	b5f6f5a9-3112-2425-451f-c8e5f35f25c5	3671a19a-555f-d2f2-99fd-5ad6f9d65d91	\N	0023_pre_channels-4	globex	s1	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-28 14:06:25.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1031	10	11	\N	1031	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1dd713b5-24f5-af32-a2b1-59bd87b14472	63833135-10e7-ee4d-0cf1-e91aff7d790e	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	\N	0023_pre_channels-31	acme	s1	\N	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 01:05:08.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1034	10	11	36	979	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	8814c6f8-004c-3d06-2fda-eafc3b999e4a	67a928da-26c5-4dae-d103-1bb1eef5ab2a	3671a19a-555f-d2f2-99fd-5ad6f9d65d91	\N	0023_pre_channels-34	globex	s1	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004336	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 01:06:20.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1022	10	11	\N	967	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	f2238c3b-f0bd-e9b9-0679-90856ab686d5	d33a1e9c-6be0-be43-5159-9a3091ba6b71	9e2a3e18-8439-01a5-fe11-12514c0e2689	\N	0023_pre_channels-22	globex	s1	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 01:06:43.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1030	10	11	37	1030	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	1452d9bd-518b-43ce-ba9c-1147ecc3a20c	b19d893d-1320-e852-1c68-5041361e07e4	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004130	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-29 12:02:32.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1003	10	11	\N	1003	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9cd2d3de-c86a-497b-ba81-4972d1ed3369	e48ff828-ca84-0e7f-0cfd-6efc7b82e9ca	2e9cd31a-bd7d-ab4c-a5b7-e794d14b98ad	\N	\N	\N	\N	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 12:03:08.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	50	0	0	11	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f9f5269b-a232-4aef-95ff-6af2b787ff40	bec8a140-2b65-fdc4-f7dd-36d3e875309b	d776545d-f1ec-1a5e-a8a8-7ff216935183	\N	\N	\N	\N	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	50	0	0	11	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	cbc07c21-d1f5-411b-95d7-68d1f90f1649	d138ff00-3ba9-aad2-d29f-1e36c360a5de	d776545d-f1ec-1a5e-a8a8-7ff216935183	\N	\N	\N	\N	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1039	10	11	36	1039	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	98dbaa45-0695-4ac0-a625-1b587604f0e5	ca9cee0b-d096-7df1-b1fe-15809bab7088	2e9cd31a-bd7d-ab4c-a5b7-e794d14b98ad	\N	\N	\N	\N	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1040	10	11	36	1040	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9d73b97e-9d64-720e-92c6-252867725eff	509f116b-b617-ceb6-3f80-2f60f1421567	1470b93e-0a40-853b-7854-fe35476c89cb	\N	0023_pre_channels-40	globex	s1	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	\N	registered	\N	\N	0.004360	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1041	10	11	37	1041	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5e2313af-1aba-8dfe-75c9-007ef144d956	3c1ee867-9abd-dc7d-5fb9-7ebb33966f65	884f16bf-d856-1edb-8de0-0453eedea017	\N	0023_pre_channels-41	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	\N	\N	0.004174	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1042	10	11	37	1042	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5cc6d312-5a7a-4b52-a610-83a20ddb1087	afd94b3e-01c5-6dd2-b01d-146c63db4251	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004178	\N	0.25	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	0	0	11	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	92a6c406-14a9-de46-282f-ed3d76b957dd	fe376560-f380-d306-9e39-de1d92b1a083	fe501f77-c646-8624-3744-c3da6c7e93ac	\N	0023_pre_channels-44	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1038	10	11	1	1038	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	c68f3c27-b2cc-0dfb-c109-2d798dbc0928	0500e43b-a114-f828-6273-bd545357761f	7d546b8a-6e8f-c1e4-52ab-d66f355c69a2	\N	0023_pre_channels-38	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	\N	\N	0.0011858	0.0011858	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1043	10	11	\N	1043	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	24b2ba95-4f55-141c-f63c-2ae002705d04	bfcf59f2-a662-c189-6efd-9e7b721226cb	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	\N	0023_pre_channels-43	acme	s1	\N	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:04.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	0	0	11	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	dc7903ae-acc6-3d9a-9590-a97333e2c53d	c94afd4e-e887-fe49-6297-11581557ac8f	fe501f77-c646-8624-3744-c3da6c7e93ac	\N	0023_pre_channels-20	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:05:57.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1036	10	11	36	1036	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	87a3dad3-045e-41d3-bd20-28e505cd9e84	4b6b2fc9-240e-fcf9-886e-538a267f1c52	96754026-07a5-c104-8135-f593b573cff9	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004344	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:06:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1051	10	11	36	1051	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9e8d95d8-a410-4492-a9db-ac2bbb084701	c885a1b4-7409-f8bc-c3f1-9df668b7b754	2e9cd31a-bd7d-ab4c-a5b7-e794d14b98ad	\N	\N	\N	\N	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 12:06:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1052	10	11	36	1052	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d3ff4de1-8178-b7ae-3583-35944e7ba8c3	a25856da-5f87-462d-3c13-1717faff2f9b	1470b93e-0a40-853b-7854-fe35476c89cb	\N	0023_pre_channels-52	globex	s1	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	\N	registered	\N	\N	0.004408	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 12:06:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1053	10	11	37	1053	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b4e81cfc-0ffa-dd57-64f2-2c5573c78271	80262acd-1b9a-cf06-5b85-308951a0c584	884f16bf-d856-1edb-8de0-0453eedea017	\N	0023_pre_channels-53	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	\N	\N	0.004222	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	50	0	0	11	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f0fabfa7-c575-4189-bb06-6cea0b7654dc	052383db-66c5-5c42-9d0f-834ab13670c0	d776545d-f1ec-1a5e-a8a8-7ff216935183	\N	\N	\N	\N	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	sender	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1015	10	11	\N	1015	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	84a7d5e9-a7e3-4862-b013-638ddfb2dd17	df5be63d-f8d4-9f16-6699-e9177d4d9aed	82727be0-8bac-9783-8173-20f47354315c	39b5205b-2586-5646-488e-1c332668856b	\N	\N	\N	r2	\N	span-1	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	sender	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1016	10	11	\N	1016	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	a3d18b9c-2e79-60a3-4d91-1ae5fd8a35ca	0e09cbf3-0a0f-f5c6-1ed1-1d9717dcd34c	fd329bcb-045f-621b-ab52-5fc854337d25	80750346-c7f3-1006-182b-818529f74174	0023_pre_channels-16	globex	s1	r1	p1	span-1	\N	req-1	\N	\N	\N	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	-1861155807545572563	\N	\N	\N	1017	10	11	\N	1017	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	bd890c96-165d-096f-705f-d477a323300e	10f24b0b-5d83-072c-5e83-bf4f99fcbd32	9f25f37a-6525-c406-d993-9fc9e9ba840b	7d2a64bc-5bdd-225b-fed2-bd272d97dcc3	0023_pre_channels-17	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	812500	90000	\N	1013	10	11	\N	313	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	099ef8bd-5b47-5fa8-2c12-5d70d639b543	5b085120-7f2c-f2c3-03c2-88183d1fcaf3	a65c4311-a3de-dc0a-3e99-70ae38f82fab	\N	0023_pre_channels-13	acme	s1	\N	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	0	0	11	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	5444c57a-0e4a-4a23-ecc1-a4627ea7bdff	6e55f3a3-9ff9-6395-9d43-9c7247d70298	fe501f77-c646-8624-3744-c3da6c7e93ac	\N	0023_pre_channels-8	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	rate_limit	f00d	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1001	10	11	\N	1001	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d9b8d086-70e5-2e46-5a71-0a7fef1d9c6a	50190ff5-faa9-6773-b48f-a98a3ee65bbd	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0023_pre_channels-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1007	10	11	\N	1007	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b821b165-455a-3655-cadb-510d0cf61f28	43d57ff7-71cf-3394-2545-639e8a63c9b9	a5b52e51-34c8-2ea6-d47d-59b1b7d86a20	\N	0023_pre_channels-7	acme	s1	\N	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1014	10	11	\N	1014	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	d51c508a-dbc0-6a29-35b6-3d54fdab0ad7	c9aded76-251f-43b9-82c5-2ef8fb1e2eba	e53a2900-5012-4629-5b12-05d77d8288eb	\N	0023_pre_channels-14	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:57:42.886788+00	-1861155807545572563	\N	\N	\N	-1017	-10	11	\N	-1017	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	bd890c96-165d-096f-705f-d477a323300e	10f24b0b-5d83-072c-5e83-bf4f99fcbd32	9f25f37a-6525-c406-d993-9fc9e9ba840b	7d2a64bc-5bdd-225b-fed2-bd272d97dcc3	0023_pre_channels-17	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:57:42.886788+00	-1861155807545572563	\N	\N	\N	1017	10	11	34	1017	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	bd890c96-165d-096f-705f-d477a323300e	10f24b0b-5d83-072c-5e83-bf4f99fcbd32	6051b396-46e5-fe4c-d8fe-36c4011cfc28	\N	0023_pre_channels-17	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	\N	\N	0.005285	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:57:42.886788+00	\N	-812500	-90000	\N	-1013	-10	11	\N	-313	-700	0	0	-7	-3	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	099ef8bd-5b47-5fa8-2c12-5d70d639b543	5b085120-7f2c-f2c3-03c2-88183d1fcaf3	a65c4311-a3de-dc0a-3e99-70ae38f82fab	\N	0023_pre_channels-13	acme	s1	\N	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:57:42.886788+00	\N	812500	90000	\N	1013	10	11	34	313	700	0	0	7	3	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	099ef8bd-5b47-5fa8-2c12-5d70d639b543	5b085120-7f2c-f2c3-03c2-88183d1fcaf3	35096c5c-8a08-a03a-85a7-3b3764b347e1	\N	0023_pre_channels-13	acme	s1	\N	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_read_price	\N	0.005265	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:57:42.886788+00	\N	\N	\N	\N	-1014	-10	11	\N	-1014	0	0	0	-10	0	0	0	0	0	1	-1	0	2	\N	t	\N	t	d51c508a-dbc0-6a29-35b6-3d54fdab0ad7	c9aded76-251f-43b9-82c5-2ef8fb1e2eba	e53a2900-5012-4629-5b12-05d77d8288eb	\N	0023_pre_channels-14	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:57:42.886788+00	\N	\N	\N	\N	1014	10	11	34	1014	0	0	0	10	0	0	0	0	0	2	1	0	2	\N	t	\N	t	d51c508a-dbc0-6a29-35b6-3d54fdab0ad7	c9aded76-251f-43b9-82c5-2ef8fb1e2eba	abe559c0-c949-4900-a1cd-44d283a5288a	\N	0023_pre_channels-14	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	\N	\N	0.005270	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:57:43.115371+00	-1861155807545572563	\N	\N	\N	0	0	11	36	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	bd890c96-165d-096f-705f-d477a323300e	10f24b0b-5d83-072c-5e83-bf4f99fcbd32	6051b396-46e5-fe4c-d8fe-36c4011cfc28	\N	0023_pre_channels-17	acme	s2	r2	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	\N	\N	-0.001017	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:57:43.115371+00	\N	\N	\N	\N	0	0	11	36	0	0	0	0	0	0	0	0	0	0	3	0	0	2	\N	t	\N	t	d51c508a-dbc0-6a29-35b6-3d54fdab0ad7	c9aded76-251f-43b9-82c5-2ef8fb1e2eba	abe559c0-c949-4900-a1cd-44d283a5288a	\N	0023_pre_channels-14	acme	\N	\N	p1	\N	\N	\N	\N	gpt-4o-latest	\N	\N	f00d	\N	\N	\N	\N	-0.001014	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:07:03.123456+00	2026-11-29 12:57:43.115371+00	\N	\N	\N	\N	0	0	11	36	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	099ef8bd-5b47-5fa8-2c12-5d70d639b543	5b085120-7f2c-f2c3-03c2-88183d1fcaf3	35096c5c-8a08-a03a-85a7-3b3764b347e1	\N	0023_pre_channels-13	acme	s1	\N	\N	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	sender	\N	no_cache_read_price	\N	-0.001013	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 12:57:42.740581+00	2026-11-29 12:07:03.123456+00	\N	\N	\N	\N	1903	10	11	\N	1903	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	15cfc7fe-f1ce-0ecc-0d5d-fdec098b1a04	a56fc5c4-1929-5594-87bc-d0e68835ad4b	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0023_pre_channels-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00
\.
