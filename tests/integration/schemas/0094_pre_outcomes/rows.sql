-- events from 2026-10-31T00:00:00+00:00 to 2026-12-01T00:00:00+00:00
COPY organisation (id, name, rate_limit_per_minute, created_at, spread, spread_at) FROM stdin;
20	of 0094_pre_outcomes	600	2026-11-30 11:28:35.239871+00	8	2026-11-30 11:28:37.088328+00
\.
COPY price_version (id, source, source_version, content_hash, checked_at, org_id, checked_on, applied_by) FROM stdin;
57	contract		63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	2026-11-30 11:28:35.633348+00	20	2026-11-30	cli
58	contract		b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	2026-11-30 11:28:35.976185+00	20	2026-11-30	cli
59	contract		b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	2026-11-30 11:28:36.052762+00	20	2026-11-30	cli
60	contract		d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	2026-11-30 11:28:37.157733+00	20	2026-11-30	cli
61	contract		0e4a7160a6021a1a68d5cc2f7841d36f2bc59f5697a83a6938f6202fd3fe6477	2026-11-30 11:28:37.566386+00	20	2026-11-30	cli
\.
COPY budget (id, org_id, name, scope, scope_value, filter, each, metric, period, timezone, window_hours, week_start, billing_day, watch, floor_usd, unpriced_usd_per_million, channels, enabled, shadow, snoozed_until, created_at, created_by, updated_at, deleted_at, model_exact) FROM stdin;
398bcb6e-7ae9-4a44-b2b5-5349656d4535	20	o3-mini alone	model	o3-mini	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	t
88b2c0ba-4823-41e3-81a5-0cc7483e1b1d	20	b2	team	red	{}	\N	tokens	monthly	UTC	\N	0	15	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	f
8af18d5c-efa3-4e1b-b628-de2567329a08	20	b5	total	\N	{}	run_id	cost_usd	run	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	2026-12-01 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	f
9bfebee7-c178-43b8-8168-df7c77d2c4a2	20	b3	total	\N	{"feature": "chat"}	\N	events	quarterly	UTC	\N	0	1	{}	5	\N	{somewhere}	t	t	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	f
a64fde7b-2cd6-4fe9-aea9-834fdcf5cbcf	20	b4	total	\N	{}	\N	cost_usd	rolling	UTC	24	0	1	{anomaly}	5	\N	{somewhere}	t	f	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	f
ad06c61e-d5d8-46eb-a494-a2be04ff481b	-20	test	total	\N	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	f
b4bc0260-24ec-4bbe-9038-401e797f4a01	20	any o3-mini	model	o3-mini	{}	\N	cost_usd	daily	UTC	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	f
beaea6ab-56b9-4904-8bb2-febde95283e2	20	b1	total	\N	{}	tenant	cost_usd	weekly	Australia/Lord_Howe	\N	0	1	{}	5	\N	{somewhere}	t	f	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	f
d0b87d67-4a57-419c-bdde-b89f4ef21865	20	b0	total	\N	{}	\N	cost_usd	daily	Asia/Tokyo	\N	0	1	{burn_rate,forecast}	5	\N	{somewhere}	t	f	\N	2026-11-30 11:07:03.123456+00	test	2026-11-30 11:07:03.123456+00	\N	f
\.
TRUNCATE counting_clock;
COPY counting_clock (only_one, version, forgotten_before) FROM stdin;
t	155	2026-08-22 11:07:03.123456+00
\.
COPY activity (user_key, org_id, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h, hour, session_id, run_id, parent_run_id, first_at, last_at) FROM stdin;
-3469329550993635765	-20	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0	2026-11-28 15:00:00+00	s1	r1	p1	2026-11-28 15:06:20.123456+00	2026-11-28 15:06:20.123456+00
0	-20	39a411db-78e0-7499-9ee9-5ae813bf7637	globex	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0	2026-11-28 15:00:00+00	s2			2026-11-28 15:03:20.123456+00	2026-11-28 15:03:20.123456+00
0	20	1f79cbd9-1daa-43ca-ff81-2e19749ef6da	globex	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0	2026-11-29 13:00:00+00	s2			2026-11-29 13:02:34.123456+00	2026-11-29 13:02:34.123456+00
0	20	318739b7-943c-af11-11a5-6dd319bdb3e3	globex	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0	2026-11-30 11:00:00+00	s2	grandchild	child	2026-11-30 11:06:34.123456+00	2026-11-30 11:06:34.123456+00
0	20	39a411db-78e0-7499-9ee9-5ae813bf7637	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	2026-11-25 21:00:00+00	s2			2026-11-25 21:04:33.123456+00	2026-11-25 21:04:33.123456+00
0	20	39f67019-ac01-1c3f-80de-9c91835e4d05	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29 13:00:00+00	s2			2026-11-29 13:02:34.123456+00	2026-11-29 13:02:34.123456+00
0	20	3a8c0b2f-6f87-de48-96d7-97e5eec68840	globex	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0	2026-11-25 21:00:00+00	s2			2026-11-25 21:04:33.123456+00	2026-11-25 21:04:33.123456+00
0	20	3df3ef3e-715c-dc99-d6b8-8aed71c39b91	globex	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0	2026-11-29 02:00:00+00	s2			2026-11-29 02:06:27.123456+00	2026-11-29 02:06:27.123456+00
0	20	3fcaa303-9b8f-9ae8-a02b-5ef718831444	globex	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0	2026-11-30 11:00:00+00	s2			2026-11-30 11:06:37.123456+00	2026-11-30 11:06:37.123456+00
0	20	3fcaa303-9b8f-9ae8-a02b-5ef718831444	globex	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0	2026-11-30 00:00:00+00	s2			2026-11-30 00:02:33.123456+00	2026-11-30 00:02:33.123456+00
0	20	3fcaa303-9b8f-9ae8-a02b-5ef718831444	globex	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0	2026-11-25 10:00:00+00	s2			2026-11-25 10:06:53.123456+00	2026-11-25 10:06:53.123456+00
0	20	4c2f1e9a-bc9d-4c29-c967-1d6b0ed18111	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s2			2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00
0	20	6ccb146a-b226-4074-1fcb-82321febb930	globex	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0	2026-11-28 04:00:00+00	s2			2026-11-28 04:05:25.123456+00	2026-11-28 04:05:25.123456+00
0	20	72e0b4c2-2dbb-fd43-c8c6-7a3fe6c51192	globex	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0	2026-11-26 19:00:00+00	s2			2026-11-26 19:06:23.123456+00	2026-11-26 19:06:23.123456+00
0	20	7b158d1f-5c26-dac3-d141-d1f58b51b29b	globex	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0	2026-11-29 13:00:00+00	s2			2026-11-29 13:02:14.123456+00	2026-11-29 13:02:14.123456+00
0	20	b1d0adad-c44b-385e-a479-b17c3e16c22b	globex	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0	2026-11-30 11:00:00+00	JIRA-1/a	root		2026-11-30 11:03:04.623456+00	2026-11-30 11:03:06.123456+00
0	20	c1c87d7a-37f9-9eb3-a8e1-4d77f36ddcd2	globex	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0	2026-11-30 11:00:00+00	s2			2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00
0	20	f26cc123-145c-c1da-d4f9-d3bfb4282495	globex	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0	2026-11-30 11:00:00+00	s2			2026-11-30 11:05:03.123456+00	2026-11-30 11:05:03.123456+00
3318672828395242504	-20	1fc397da-1937-7e4e-d1eb-af43862c9e88		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20	2026-11-27 17:00:00+00	s2	r1	p1	2026-11-27 17:02:41.123456+00	2026-11-27 17:02:41.123456+00
5656761121518339202	20	4c34f93f-7c5f-633c-299c-ffcdc79179d1		1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0	2026-11-26 08:00:00+00	s2	r1	p1	2026-11-26 08:05:06.123456+00	2026-11-26 08:05:06.123456+00
5656761121518339202	20	7b712570-8150-7e27-7220-61e7ee833567		1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0	2026-11-30 11:00:00+00	s2	r1	p1	2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00
5656761121518339202	20	7d24d3b4-94fa-caa9-9954-99f4e0794038		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	2026-11-26 08:00:00+00	s2	r1	p1	2026-11-26 08:05:06.123456+00	2026-11-26 08:05:06.123456+00
5656761121518339202	20	9cdbf930-d8cd-b9ae-c6c9-32ed25630d95		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-30 11:00:00+00		r1		2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00
5656761121518339202	20	d2b84c6a-d2d5-51e8-3d23-cec6967bad54		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-29 02:00:00+00		r1		2026-11-29 02:02:08.123456+00	2026-11-29 02:02:08.123456+00
5656761121518339202	20	e5ef8273-d421-176c-696e-019cd4d10f26		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00		r1		2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00
5656761121518339202	20	fa978e1f-aff1-c3d4-003a-c01de6d3c46d		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	2026-11-30 11:00:00+00	s2	r1	p1	2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00
6006122082892267833	20	044965bc-55cc-d2c9-2ace-38f216b6b44a	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26 19:00:00+00	s2	r1		2026-11-26 19:03:14.123456+00	2026-11-26 19:03:14.123456+00
6006122082892267833	20	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0	2026-11-26 08:00:00+00	s1	r1	p1	2026-11-26 08:05:01.123456+00	2026-11-26 08:05:01.123456+00
6006122082892267833	20	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0	2026-11-30 11:00:00+00	s1	r1	p1	2026-11-30 11:03:27.123456+00	2026-11-30 11:03:27.123456+00
6006122082892267833	20	293e3f69-c8cd-f7ca-b072-b5bac77c0861	acme	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0	2026-11-26 08:00:00+00	JIRA-1/a	child	root	2026-11-26 08:03:23.623456+00	2026-11-26 08:03:25.123456+00
6006122082892267833	20	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0	2026-11-26 19:00:00+00	s1	r1	p1	2026-11-26 19:04:07.123456+00	2026-11-26 19:04:07.123456+00
6006122082892267833	20	3751ca82-c540-789e-b5e2-5a213a1030af	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s2	r1		2026-11-30 11:04:03.123456+00	2026-11-30 11:04:03.123456+00
6006122082892267833	20	3a11b6a2-91ae-dc78-9642-005929b6033f	acme	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	2026-11-27 17:00:00+00	JIRA-1/a	child	root	2026-11-27 17:05:57.623456+00	2026-11-27 17:05:59.123456+00
6006122082892267833	20	42d09044-1e5a-3297-db94-e719c9225838	acme	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0	2026-11-24 23:00:00+00		r2	p1	2026-11-24 23:04:53.123456+00	2026-11-24 23:04:53.123456+00
6006122082892267833	20	4574f554-d43a-a55f-6a63-5ba32dc32200	acme	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0	2026-11-30 00:00:00+00		r2	p1	2026-11-30 00:05:55.123456+00	2026-11-30 00:05:55.123456+00
6006122082892267833	20	4574f554-d43a-a55f-6a63-5ba32dc32200	acme	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0	2026-11-28 15:00:00+00		r2	p1	2026-11-28 15:02:04.123456+00	2026-11-28 15:02:04.123456+00
6006122082892267833	20	4574f554-d43a-a55f-6a63-5ba32dc32200	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00		r2	p1	2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00
6006122082892267833	20	47a70425-428a-3676-0a1e-399b1545a7eb	acme	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0	2026-11-26 19:00:00+00	s1	r1	p1	2026-11-26 19:02:47.123456+00	2026-11-26 19:02:47.123456+00
6006122082892267833	20	588d85dc-c1b0-5075-a44a-7f7d56ad3b0f	acme	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0	2026-11-28 04:00:00+00	s2	r1		2026-11-28 04:03:01.123456+00	2026-11-28 04:03:01.123456+00
6006122082892267833	20	64eb2bea-8703-06b5-7e39-eb15cc3dfe61	acme	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0	2026-11-30 11:00:00+00		r2	p1	2026-11-30 11:07:02.310956+00	2026-11-30 11:07:03.123456+00
6006122082892267833	20	69c3fff1-6a5a-0123-b1d0-37705694f4c4	acme	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0	2026-11-29 13:00:00+00	JIRA-1/a	root	p1	2026-11-29 13:06:50.623456+00	2026-11-29 13:06:52.123456+00
6006122082892267833	20	6d5f1eb0-520e-d9c4-b538-c17b435f1fb3	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00		r2	p1	2026-11-30 11:07:02.310956+00	2026-11-30 11:07:03.123456+00
6006122082892267833	20	755177cf-6ff6-1222-0877-0513a124cb94	acme	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0	2026-11-28 04:00:00+00	s2	r1		2026-11-28 04:06:46.123456+00	2026-11-28 04:06:46.123456+00
6006122082892267833	20	85d48bee-0d31-c95a-a524-260f7992d186	acme	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0	2026-11-29 13:00:00+00	s2	r1		2026-11-29 13:04:58.123456+00	2026-11-29 13:04:58.123456+00
6006122082892267833	20	85d48bee-0d31-c95a-a524-260f7992d186	acme	2	0	0	2	0	0	2040	20	0	0	0	0	0.0023320	0	0.0023320	0	0	0	2026-11-30 11:00:00+00	s2	r1		2026-11-30 11:05:03.123456+00	2026-11-30 11:05:53.123456+00
6006122082892267833	20	8748f44c-810e-6e90-261b-69266630125a	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0	2026-11-28 15:00:00+00	s1	r1	p1	2026-11-28 15:06:22.123456+00	2026-11-28 15:06:22.123456+00
6006122082892267833	20	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0	2026-11-30 00:00:00+00	s1	r1	p1	2026-11-30 00:04:03.123456+00	2026-11-30 00:04:03.123456+00
6006122082892267833	20	a11d51e1-3aa3-7a9b-b81e-14570d351206	acme	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0	2026-11-30 11:00:00+00	s2	r1		2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00
6006122082892267833	20	aa879bb2-5024-a6de-4b91-b8a42bbdc4fa	acme	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0	2026-11-24 23:00:00+00		r2	p1	2026-11-24 23:05:01.310956+00	2026-11-24 23:05:02.123456+00
6006122082892267833	20	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	2026-11-26 08:00:00+00	s1	r1	p1	2026-11-26 08:05:38.123456+00	2026-11-26 08:05:38.123456+00
6006122082892267833	20	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	2026-11-26 19:00:00+00	s1	r1	p1	2026-11-26 19:06:05.123456+00	2026-11-26 19:06:05.123456+00
6006122082892267833	20	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0	2026-11-25 10:00:00+00	s1	r1	p1	2026-11-25 10:06:59.123456+00	2026-11-25 10:06:59.123456+00
6006122082892267833	20	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0	2026-11-30 11:00:00+00	s1	r1	p1	2026-11-30 11:05:03.123456+00	2026-11-30 11:05:03.123456+00
6006122082892267833	20	ba32675a-e564-64fa-81c7-fb4780ae6c5f	acme	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0	2026-11-26 19:00:00+00	s2	r1		2026-11-26 19:03:14.123456+00	2026-11-26 19:03:14.123456+00
6006122082892267833	20	babbf9a2-b1b6-36ed-f705-263b210f15d9	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25 10:00:00+00	s2	r1		2026-11-25 10:03:39.123456+00	2026-11-25 10:03:39.123456+00
6006122082892267833	20	babbf9a2-b1b6-36ed-f705-263b210f15d9	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28 15:00:00+00	s2	r1		2026-11-28 15:04:19.123456+00	2026-11-28 15:04:19.123456+00
6006122082892267833	20	babbf9a2-b1b6-36ed-f705-263b210f15d9	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s2	r1		2026-11-30 11:05:03.123456+00	2026-11-30 11:05:03.123456+00
6006122082892267833	20	d596554b-90a0-66a6-a819-b411b07bba3e	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s2	r1		2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00
6006122082892267833	20	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0	2026-11-26 08:00:00+00	s1	r1	p1	2026-11-26 08:05:38.123456+00	2026-11-26 08:05:38.123456+00
6006122082892267833	20	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0	2026-11-26 19:00:00+00	s1	r1	p1	2026-11-26 19:06:05.123456+00	2026-11-26 19:06:05.123456+00
6006122082892267833	20	e4dea467-e8b5-025a-60fc-f63ffec380b6	acme	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0	2026-11-25 21:00:00+00		r2	p1	2026-11-25 21:07:00.310956+00	2026-11-25 21:07:01.123456+00
6006122082892267833	20	f2ae4880-139e-f7b4-3122-762be3931448	acme	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0	2026-11-26 19:00:00+00		r2	p1	2026-11-26 19:04:54.310956+00	2026-11-26 19:04:55.123456+00
6006122082892267833	20	f2ae4880-139e-f7b4-3122-762be3931448	acme	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0	2026-11-27 17:00:00+00		r2	p1	2026-11-27 17:04:10.310956+00	2026-11-27 17:04:11.123456+00
6006122082892267833	20	f2ae4880-139e-f7b4-3122-762be3931448	acme	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0	2026-11-30 00:00:00+00		r2	p1	2026-11-30 00:03:02.310956+00	2026-11-30 00:03:03.123456+00
6006122082892267833	20	f2ae4880-139e-f7b4-3122-762be3931448	acme	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0	2026-11-25 10:00:00+00		r2	p1	2026-11-25 10:05:06.310956+00	2026-11-25 10:05:07.123456+00
6006122082892267833	20	f66c13ab-ae99-d0c6-f174-d582b62289b8	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29 13:00:00+00	s2	r1		2026-11-29 13:06:47.123456+00	2026-11-29 13:06:47.123456+00
6006122082892267833	20	f66c13ab-ae99-d0c6-f174-d582b62289b8	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00	s2	r1		2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00
6006122082892267833	20	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0	2026-11-26 19:00:00+00	s1	r1	p1	2026-11-26 19:06:18.123456+00	2026-11-26 19:06:18.123456+00
6006122082892267833	20	fa7208bd-fa81-576a-f5eb-bffd88947202	acme	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0	2026-11-29 13:00:00+00		r2	p1	2026-11-29 13:03:10.123456+00	2026-11-29 13:03:10.123456+00
7474177172066813438	20	1fc397da-1937-7e4e-d1eb-af43862c9e88		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26 08:00:00+00	s2	r1	p1	2026-11-26 08:06:41.123456+00	2026-11-26 08:06:41.123456+00
7474177172066813438	20	30b0c370-743d-5f2d-ff91-59a2be2cabd3		1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20	2026-11-26 08:00:00+00	s2	r1	p1	2026-11-26 08:06:43.123456+00	2026-11-26 08:06:43.123456+00
7474177172066813438	20	30b0c370-743d-5f2d-ff91-59a2be2cabd3		1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20	2026-11-24 23:00:00+00	s2	r1	p1	2026-11-24 23:05:31.123456+00	2026-11-24 23:05:31.123456+00
7474177172066813438	20	30b0c370-743d-5f2d-ff91-59a2be2cabd3		2	0	0	0	2	0	2080	20	0	0	0	0	0.004340	0	0	0.000000	60	40	2026-11-28 04:00:00+00	s2	r1	p1	2026-11-28 04:03:35.123456+00	2026-11-28 04:04:22.123456+00
7474177172066813438	20	4d6ac986-3723-0fcd-9a5b-e97baba41335		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0	2026-11-27 17:00:00+00		r1		2026-11-27 17:05:45.123456+00	2026-11-27 17:05:45.123456+00
7474177172066813438	20	6852a4d5-f5e1-0146-a08e-d5e4ee767713		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-30 11:00:00+00		r1		2026-11-30 11:05:03.123456+00	2026-11-30 11:05:03.123456+00
7474177172066813438	20	6852a4d5-f5e1-0146-a08e-d5e4ee767713		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-25 21:00:00+00		r1		2026-11-25 21:03:42.123456+00	2026-11-25 21:03:42.123456+00
7474177172066813438	20	7d24d3b4-94fa-caa9-9954-99f4e0794038		1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20	2026-11-26 08:00:00+00	s2	r1	p1	2026-11-26 08:06:41.123456+00	2026-11-26 08:06:41.123456+00
7474177172066813438	20	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec		1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0	2026-11-30 11:00:00+00	s2	r1	p1	2026-11-30 11:05:03.123456+00	2026-11-30 11:05:03.123456+00
7474177172066813438	20	9c1b2079-971c-38b2-2b75-2a4ee1c16663		1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-27 06:00:00+00		r1		2026-11-27 06:06:44.123456+00	2026-11-27 06:06:44.123456+00
7474177172066813438	20	a2967cd8-f860-9290-95c0-910cef39f28f		1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0	2026-11-26 08:00:00+00	s2	r1	p1	2026-11-26 08:05:50.123456+00	2026-11-26 08:05:50.123456+00
7474177172066813438	20	ac452b47-2ca2-f7d7-af90-99aadd149477		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26 19:00:00+00		r1		2026-11-26 19:06:43.123456+00	2026-11-26 19:06:43.123456+00
7474177172066813438	20	ac452b47-2ca2-f7d7-af90-99aadd149477		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29 02:00:00+00		r1		2026-11-29 02:04:13.123456+00	2026-11-29 02:04:13.123456+00
7474177172066813438	20	ac452b47-2ca2-f7d7-af90-99aadd149477		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00		r1		2026-11-30 11:05:03.123456+00	2026-11-30 11:05:03.123456+00
7474177172066813438	20	bf19e256-e41d-f181-102a-efdf16d83672		1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0	2026-11-29 13:00:00+00	JIRA-1/a	child	root	2026-11-29 13:03:04.623456+00	2026-11-29 13:03:06.123456+00
7474177172066813438	20	c4898de5-d704-2eb0-0177-758fb31a8956		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0	2026-11-26 08:00:00+00		r1		2026-11-26 08:02:50.123456+00	2026-11-26 08:02:50.123456+00
7474177172066813438	20	cde758f7-c0e6-2d3f-1b2b-a5bd7723fe61		1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0	2026-11-29 13:00:00+00	JIRA-1/a	root	p1	2026-11-29 13:05:19.623456+00	2026-11-29 13:05:21.123456+00
7474177172066813438	20	d0765e5c-81b6-387a-f15b-2db7747fb9cf		1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20	2026-11-26 08:00:00+00	s2	grandchild	child	2026-11-26 08:05:02.123456+00	2026-11-26 08:05:02.123456+00
7474177172066813438	20	dade4a93-dcc7-443d-38b5-037288d34dd6		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30 11:00:00+00		r1		2026-11-30 11:04:03.123456+00	2026-11-30 11:04:03.123456+00
7474177172066813438	20	dbdd3c45-79d3-48bc-e430-4de03ef1cb2c		1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0	2026-11-30 00:00:00+00	s2	r1	p1	2026-11-30 00:06:47.123456+00	2026-11-30 00:06:47.123456+00
7474177172066813438	20	e5ef8273-d421-176c-696e-019cd4d10f26		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27 06:00:00+00		r1		2026-11-27 06:06:00.123456+00	2026-11-27 06:06:00.123456+00
7474177172066813438	20	eaec4a11-41f8-aa90-0069-1462667650f8		1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0	2026-11-27 17:00:00+00	s2	r1	p1	2026-11-27 17:05:19.123456+00	2026-11-27 17:05:19.123456+00
\.
COPY admin_act (id, org_id, at, actor, act, target, details) FROM stdin;
002a3402-89ae-49f2-9c25-93141f159046	20	2026-11-30 11:28:36.264063+00	test	budget.created	d0b87d67-4a57-419c-bdde-b89f4ef21865	{"name": "b0", "watch": ["burn_rate", "forecast"], "period": "daily", "channels": ["somewhere"], "timezone": "Asia/Tokyo", "thresholds": ["1"], "threshold_usd": "0.001"}
03bc8a98-5428-420d-bbda-d2bdaf57fd03	-20	2026-11-30 11:28:35.477488+00	cli	key.created	0mkaumq2kktv	{"mode": "test", "name": "test", "scopes": ["ingest"], "expires_at": null}
03d2f041-65ee-4840-bcc7-d57a7ee0de88	20	2026-11-30 11:28:35.483429+00	cli	key.revoked	ed5ly241uyre	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
0cba502e-00f3-4696-816b-dfdafdeb8e83	0	2026-11-30 11:28:36.187695+00	cli	offsets.skipped	usage.0094_pre_outcomes/1	{"reason": "retention was too short", "next_offset": 9, "first_offset": 4}
146e436b-f3fc-4bd0-a313-6f5460146782	20	2026-11-30 11:28:36.138864+00	cli	organisation.spread	20	{"before": 1, "partitions": 4}
188e484e-b032-46b1-bdc1-a5979360bb13	20	2026-11-30 11:28:36.852308+00	cli	budget.topped_up	d0b87d67-4a57-419c-bdde-b89f4ef21865	{"amount": "0.001", "reason": "a launch", "ends_at": "2026-11-30T17:07:03.123456Z", "starts_at": "2026-11-30T11:07:03.123456Z"}
1bf1fc30-1c4b-4da1-b57d-38a7a096ebcd	20	2026-11-30 11:28:37.082108+00	cli	channel.created	bc5894fbe1568fdbe49355e6	{"name": "alertmanager", "type": "alertmanager", "goes_to": "https://hooks.example.com/x?token=***"}
1dc687c1-4f77-4565-8a4f-911c1a7e3b24	20	2026-11-30 11:28:37.789262+00	cli	insight.muted	retry_waste	{"what": "kind", "feature": "chat"}
20b0a997-abf1-4f6e-ab97-d18b651d5387	20	2026-11-30 11:28:37.157293+00	cli	prices.proposed	93	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
21843224-97d9-4ad8-af47-f7d024b431e7	20	2026-11-30 11:28:35.647576+00	cli	prices.proposed	89	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
24eda3ea-11d8-4617-8398-83c01c190050	20	2026-11-30 11:28:35.630938+00	cli	prices.proposed	88	{"prices": 1, "source": "contract", "aliases": 1, "discounts": 1}
324dff6c-bcf0-470f-b38f-556e9fd577a0	20	2026-11-30 11:28:35.246817+00	cli	organisation.created	20	{"name": "of 0094_pre_outcomes"}
36ebeb13-ca36-4a3a-bdc3-16e0abd8be38	20	2026-11-30 11:28:37.253715+00	test	budget.created	398bcb6e-7ae9-4a44-b2b5-5349656d4535	{"name": "o3-mini alone", "scope": "model", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "model_exact": true, "scope_value": "o3-mini", "threshold_usd": "0.001"}
481a5af2-2628-4d73-836f-c3d4feff4a7f	20	2026-11-30 11:28:36.135066+00	cli	key.rotated	dy83a6zrognt	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": "2026-12-07T11:28:36.133750Z"}
542ff28c-2485-4c23-b9be-35f5cb84cc63	20	2026-11-30 11:28:35.975987+00	cli	prices.proposed	91	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
560350b9-3648-47b5-bde0-a09c409ac8c0	20	2026-11-30 11:28:36.131304+00	cli	key.rotated	9wd3ippnpme1	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null, "previous_valid_until": null}
572e010e-d23a-4a26-ad77-b1ac75107791	20	2026-11-30 11:28:35.482024+00	cli	key.created	ed5ly241uyre	{"mode": "live", "name": "revoked", "scopes": ["admin", "ingest", "read"], "expires_at": null}
60360bc5-4e3d-4139-affe-df5bb3228689	20	2026-11-30 11:28:37.094065+00	cli	organisation.spread	20	{"before": 4, "partitions": 8}
668540c8-2535-4418-80ff-d51e6f3e75f8	20	2026-11-30 11:28:37.077597+00	cli	channel.created	baf44933d505677dc85be1d8	{"name": "pagerduty", "type": "pagerduty", "goes_to": "https://hooks.example.com/x?token=***"}
6fb330d5-60a5-4ad8-b8a5-e3931ba6f09b	20	2026-11-30 11:28:37.570247+00	cli	prices.applied	94	{"prices": 1, "source": "contract", "aliases": 0, "version": 61, "discounts": 0}
700dac8a-92ef-4aa2-9be6-d090df6fb574	20	2026-11-30 11:28:37.24355+00	test	budget.created	b4bc0260-24ec-4bbe-9038-401e797f4a01	{"name": "any o3-mini", "scope": "model", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "scope_value": "o3-mini", "threshold_usd": "0.001"}
76caab2e-41ff-4d2c-a4a9-2d5c0be5feab	20	2026-11-30 11:28:36.128887+00	cli	key.created	9wd3ippnpme1	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
7801f35c-d204-4675-95c1-5f2016b69050	20	2026-11-30 11:28:36.578014+00	test	budget.created	a64fde7b-2cd6-4fe9-aea9-834fdcf5cbcf	{"name": "b4", "watch": ["anomaly"], "period": "rolling", "channels": ["somewhere"], "thresholds": ["1"], "window_hours": 24, "threshold_usd": "0.001"}
783fada7-255c-4552-a9bf-5a0878dc0672	20	2026-11-30 11:28:36.447101+00	test	budget.created	beaea6ab-56b9-4904-8bb2-febde95283e2	{"each": "tenant", "name": "b1", "period": "weekly", "channels": ["somewhere"], "timezone": "America/New_York", "thresholds": ["1"], "threshold_usd": "0.001"}
81e8ff96-74b7-4998-8ff7-3532567a5d24	20	2026-11-30 11:28:35.476704+00	cli	key.created	iy0fz9g8c8rh	{"mode": "live", "name": "all", "scopes": ["admin", "ingest", "read"], "expires_at": "2027-02-28T11:07:03.123456Z"}
82b5492b-54c4-4809-8fce-1f923f053725	20	2026-11-30 11:28:36.840722+00	test	budget.changed	beaea6ab-56b9-4904-8bb2-febde95283e2	{"timezone": "Australia/Lord_Howe", "threshold_usd": "0.002"}
88e7437e-db31-4c3b-9e75-315ceec764b4	20	2026-11-30 11:28:37.075004+00	cli	channel.created	12f23881d5296289244b7f6e	{"name": "email", "type": "email", "goes_to": "ops@example.com"}
8a60d543-129e-4c65-b001-8d7fb9ea7cc2	20	2026-11-30 11:28:35.649718+00	cli	prices.rejected	89	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
8c128ffd-79b7-4385-afc4-e32ae7e593b7	20	2026-11-30 11:28:36.054972+00	cli	prices.applied	92	{"prices": 2, "source": "contract", "aliases": 0, "version": 59, "discounts": 0}
9503cbad-ae78-42e3-9f66-2fc182e4870e	20	2026-11-30 11:28:36.066232+00	cli	events.repriced	events	{"end": "2026-11-30T11:29:36.059352+00:00", "start": "2026-10-21T11:07:03.123456+00:00", "events": 4, "feature": "chat", "difference_usd": "-0.004064"}
9ced848e-5ba9-41de-96c5-5048e6cdb936	20	2026-11-30 11:28:37.566115+00	cli	prices.proposed	94	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
ab07399e-9396-4780-a1e6-a678e2a43f66	20	2026-11-30 11:28:37.726183+00	cli	key.created	scdrxkv9tqwd	{"mode": "live", "name": "another client's", "compat": "cogslayer", "scopes": ["admin", "ingest", "read"], "expires_at": null}
abce63ef-bf07-453d-8158-275e065fd09a	20	2026-11-30 11:28:37.594177+00	cli	events.repriced	events	{"end": "2026-11-30T11:29:37.575441+00:00", "start": "2026-10-21T11:07:03.123456+00:00", "events": 28, "difference_usd": "-0.996075"}
ad5bca5d-e799-4219-be4c-035f987a2a13	20	2026-11-30 11:28:36.853414+00	cli	budget.deleted	9bfebee7-c178-43b8-8168-df7c77d2c4a2	{}
aea6a194-4113-4f98-aef0-dc5b5c2598b6	-20	2026-11-30 11:28:36.829207+00	test	budget.created	ad06c61e-d5d8-46eb-a494-a2be04ff481b	{"name": "test", "period": "daily", "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "0.001"}
b94aeaec-dede-4efc-9ab6-d4afe40e92fe	20	2026-11-30 11:28:37.163341+00	cli	prices.applied	93	{"prices": 2, "source": "contract", "aliases": 0, "version": 60, "discounts": 0}
bc4ee505-d8fa-40bf-88c7-1f278f647b1d	20	2026-11-30 11:28:36.549382+00	test	budget.created	9bfebee7-c178-43b8-8168-df7c77d2c4a2	{"name": "b3", "filter": {"feature": "chat"}, "metric": "events", "period": "quarterly", "shadow": true, "channels": ["somewhere"], "thresholds": ["1"], "threshold_usd": "3"}
be0941e8-94d4-4d2f-9b96-caaac11d81e6	20	2026-11-30 11:28:37.783578+00	cli	insight.muted	retry_waste	{"what": "scope", "feature": "chat"}
c1e013fd-4f13-4438-82fe-04020df5ff50	20	2026-11-30 11:28:35.650717+00	cli	prices.proposed	90	{"prices": 1, "source": "contract", "aliases": 0, "discounts": 0}
c67be1c8-b827-4c26-bd86-4407f19f8894	20	2026-11-30 11:28:37.066848+00	cli	channel.created	3ed6e858bc6657c085037697	{"name": "slack", "type": "slack", "goes_to": "https://hooks.example.com/…"}
cebc768b-eaef-4db5-b1d4-cee4b51fcd31	20	2026-11-30 11:28:36.486839+00	test	budget.created	88b2c0ba-4823-41e3-81a5-0cc7483e1b1d	{"name": "b2", "scope": "team", "metric": "tokens", "period": "monthly", "channels": ["somewhere"], "thresholds": ["1"], "billing_day": 15, "scope_value": "red", "threshold_usd": "3"}
d3d01675-c78b-484b-b1ca-fac7c2e9366d	20	2026-11-30 11:28:37.180811+00	cli	events.repriced	events	{"end": "2026-11-30T11:29:37.170231+00:00", "start": "2026-10-21T11:07:03.123456+00:00", "events": 8, "feature": "chat", "difference_usd": "-0.012756"}
db832359-cab6-4e06-8717-6b00956d4398	20	2026-11-30 11:28:35.641853+00	cli	prices.applied	88	{"prices": 1, "source": "contract", "aliases": 1, "version": 57, "discounts": 1}
de78e933-69a5-4670-9863-999fa3bc12b4	20	2026-11-30 11:28:36.133031+00	cli	key.created	dy83a6zrognt	{"mode": "live", "name": "rotated", "scopes": ["read"], "expires_at": null}
e28cc5f4-5db6-488f-949d-ef14cdd379c0	20	2026-11-30 11:28:37.059858+00	cli	channel.created	3e85e1a8f0a9a4fc95544458	{"name": "webhook", "type": "webhook", "goes_to": "https://hooks.example.com/x?token=***"}
e344bb27-0892-4ba3-8281-dd865cc3a287	20	2026-11-30 11:28:36.052526+00	cli	prices.proposed	92	{"prices": 2, "source": "contract", "aliases": 0, "discounts": 0}
e8b984e6-d8a2-46d7-9e2b-87188a1c0814	20	2026-11-30 11:28:35.949418+00	me	period.closed	2026-10	{"cost_usd": "0", "event_count": 2}
ee8b2608-c133-450a-a97c-78475b49e692	20	2026-11-30 11:28:35.98267+00	cli	prices.applied	91	{"prices": 2, "source": "contract", "aliases": 0, "version": 58, "discounts": 0}
f10500cc-d178-4bf8-a13e-4e7380748d14	20	2026-11-30 11:28:36.80188+00	test	budget.created	8af18d5c-efa3-4e1b-b628-de2567329a08	{"each": "run_id", "name": "b5", "period": "run", "channels": ["somewhere"], "thresholds": ["1"], "snoozed_until": "2026-12-01T11:07:03.123456Z", "threshold_usd": "0.001"}
fc383c05-338e-451a-8be0-0dc06c8f859d	20	2026-11-30 11:28:36.006223+00	cli	events.repriced	events	{"end": "2026-11-30T11:29:35.989803+00:00", "start": "2026-10-21T11:07:03.123456+00:00", "events": 4, "feature": "chat", "difference_usd": "-0.479260"}
\.
COPY alert_outbox (id, message_id, org_id, budget_id, fired_id, channels, stateful_only, message, created_at) FROM stdin;
125	ad2c5001-68e3-44ae-ac94-63b88d47166a	19	3e25750d-76e8-4c95-9718-0477feb5007e	ad2c5001-68e3-44ae-ac94-63b88d47166a	{somewhere}	f	{"id": "ad2c5001-68e3-44ae-ac94-63b88d47166a", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/3e25750d-76e8-4c95-9718-0477feb5007e", "query": "/v1/costs/summary?start=2026-11-26T00%3A00%3A00%2B00%3A00&end=2026-11-27T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1072, "feature": "summary", "cost_usd": 0.0012122, "event_count": 1}], "subject": null, "alert_id": "3e25750d-76e8-4c95-9718-0477feb5007e", "spend_usd": 0.0012122, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-27T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-26T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
126	b59448c4-75c5-49de-92ae-b9183938520a	19	3e25750d-76e8-4c95-9718-0477feb5007e	b59448c4-75c5-49de-92ae-b9183938520a	{somewhere}	f	{"id": "b59448c4-75c5-49de-92ae-b9183938520a", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/3e25750d-76e8-4c95-9718-0477feb5007e", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1084, "feature": "summary", "cost_usd": 0.0012254, "event_count": 1}], "subject": null, "alert_id": "3e25750d-76e8-4c95-9718-0477feb5007e", "spend_usd": 0.0012254, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
127	411e26d0-74b0-4df4-8ab4-26df5937d438	19	3e25750d-76e8-4c95-9718-0477feb5007e	411e26d0-74b0-4df4-8ab4-26df5937d438	{somewhere}	f	{"id": "411e26d0-74b0-4df4-8ab4-26df5937d438", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/3e25750d-76e8-4c95-9718-0477feb5007e", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 2108, "feature": "summary", "cost_usd": 0.0023848, "event_count": 2}], "subject": null, "alert_id": "3e25750d-76e8-4c95-9718-0477feb5007e", "spend_usd": 0.0023848, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
128	adfd9dfa-8c1c-4db6-8f3a-8b9eb27077d1	20	88b2c0ba-4823-41e3-81a5-0cc7483e1b1d	adfd9dfa-8c1c-4db6-8f3a-8b9eb27077d1	{somewhere}	f	{"id": "adfd9dfa-8c1c-4db6-8f3a-8b9eb27077d1", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/88b2c0ba-4823-41e3-81a5-0cc7483e1b1d", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 5, "estimated_events": 5}, "drivers": [{"model": "gpt-4o", "tokens": 4140, "feature": null, "cost_usd": 0.508696, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 2062, "feature": "search", "cost_usd": 0.0246, "event_count": 6}], "subject": null, "alert_id": "88b2c0ba-4823-41e3-81a5-0cc7483e1b1d", "spend_usd": 17589, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	2026-11-30 11:07:03.123456+00
129	ca40e52a-f902-4ec7-adcd-73bbd0b2f9fd	20	a64fde7b-2cd6-4fe9-aea9-834fdcf5cbcf	ca40e52a-f902-4ec7-adcd-73bbd0b2f9fd	{somewhere}	f	{"id": "ca40e52a-f902-4ec7-adcd-73bbd0b2f9fd", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/a64fde7b-2cd6-4fe9-aea9-834fdcf5cbcf", "query": "/v1/costs/summary?start=2026-11-29T11%3A08%3A00%2B00%3A00&end=2026-11-30T11%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 11, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 5159, "feature": null, "cost_usd": 0.5087, "event_count": 5}, {"model": "gpt-4o", "tokens": 3097, "feature": "search", "cost_usd": 0.0246, "event_count": 5}, {"model": "gpt-4o", "tokens": 1024, "feature": "chat", "cost_usd": 0.004256, "event_count": 4}], "subject": null, "alert_id": "a64fde7b-2cd6-4fe9-aea9-834fdcf5cbcf", "spend_usd": 0.54824, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-30T11:08:00Z", "scope_value": null, "window_start": "2026-11-29T11:08:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
130	8c11d96c-e6b9-47d0-ae8c-42ea96357a7a	20	beaea6ab-56b9-4904-8bb2-febde95283e2	8c11d96c-e6b9-47d0-ae8c-42ea96357a7a	{somewhere}	f	{"id": "8c11d96c-e6b9-47d0-ae8c-42ea96357a7a", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/beaea6ab-56b9-4904-8bb2-febde95283e2", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 1024, "feature": "chat", "cost_usd": 0.004256, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "o3-mini", "tokens": 2060, "feature": "chat", "cost_usd": 0.002332, "event_count": 2}], "subject": "acme", "alert_id": "beaea6ab-56b9-4904-8bb2-febde95283e2", "spend_usd": 0.010766, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 11:07:03.123456+00
131	71da2c36-82e8-45a0-9dbb-fd4a41b14698	20	beaea6ab-56b9-4904-8bb2-febde95283e2	71da2c36-82e8-45a0-9dbb-fd4a41b14698	{somewhere}	f	{"id": "71da2c36-82e8-45a0-9dbb-fd4a41b14698", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/beaea6ab-56b9-4904-8bb2-febde95283e2", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 2072, "feature": null, "cost_usd": 0.00434, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 2066, "feature": null, "cost_usd": 0.004174, "event_count": 2}, {"model": "gpt-4o-mini", "tokens": 1039, "feature": null, "cost_usd": 0, "event_count": 1}], "subject": "globex", "alert_id": "beaea6ab-56b9-4904-8bb2-febde95283e2", "spend_usd": 0.008514, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 11:07:03.123456+00
132	7108c7bc-111b-4cda-91a2-3449ccdab12e	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	7108c7bc-111b-4cda-91a2-3449ccdab12e	{somewhere}	f	{"id": "7108c7bc-111b-4cda-91a2-3449ccdab12e", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0b87d67-4a57-419c-bdde-b89f4ef21865", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 9, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 7072, "feature": null, "cost_usd": 0.5087, "event_count": 6}, {"model": "gpt-4o", "tokens": 3097, "feature": "search", "cost_usd": 0.0246, "event_count": 5}, {"model": "gpt-4o", "tokens": 1024, "feature": "chat", "cost_usd": 0.004256, "event_count": 3}], "subject": null, "alert_id": "d0b87d67-4a57-419c-bdde-b89f4ef21865", "spend_usd": 0.54824, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	2026-11-30 11:07:03.123456+00
133	943b5dc1-a7fc-477b-9332-e50b704dbf68	19	e6eb4929-5a3c-442d-9994-33e7882ec6a2	943b5dc1-a7fc-477b-9332-e50b704dbf68	{somewhere}	f	{"id": "943b5dc1-a7fc-477b-9332-e50b704dbf68", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/e6eb4929-5a3c-442d-9994-33e7882ec6a2", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 4, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 1092, "feature": "chat", "cost_usd": 0.002254, "event_count": 1}, {"model": "gpt-4o", "tokens": 1086, "feature": "agents", "cost_usd": 0.002242, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1088, "feature": "agents", "cost_usd": 0.002166, "event_count": 1}], "subject": null, "alert_id": "e6eb4929-5a3c-442d-9994-33e7882ec6a2", "spend_usd": 0.006662, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
134	5d710656-afb8-4597-a7f7-7be9b5711144	19	f1dd075c-09f8-46a1-a325-5ebaecb824c8	5d710656-afb8-4597-a7f7-7be9b5711144	{somewhere}	f	{"id": "5d710656-afb8-4597-a7f7-7be9b5711144", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/f1dd075c-09f8-46a1-a325-5ebaecb824c8", "query": "/v1/costs/summary?start=2026-11-26T00%3A00%3A00%2B00%3A00&end=2026-11-27T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1072, "feature": "summary", "cost_usd": 0.0012122, "event_count": 1}], "subject": null, "alert_id": "f1dd075c-09f8-46a1-a325-5ebaecb824c8", "spend_usd": 0.0012122, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-27T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-26T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
135	ff386714-3975-4938-8897-b211c0915821	20	398bcb6e-7ae9-4a44-b2b5-5349656d4535	ff386714-3975-4938-8897-b211c0915821	{somewhere}	f	{"id": "ff386714-3975-4938-8897-b211c0915821", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/398bcb6e-7ae9-4a44-b2b5-5349656d4535", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 2060, "feature": "chat", "cost_usd": 0.002332, "event_count": 2}], "subject": null, "alert_id": "398bcb6e-7ae9-4a44-b2b5-5349656d4535", "spend_usd": 0.002332, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
136	7b42be3a-ea39-4dc3-a7b5-69ff4c7d1ba8	20	b4bc0260-24ec-4bbe-9038-401e797f4a01	7b42be3a-ea39-4dc3-a7b5-69ff4c7d1ba8	{somewhere}	f	{"id": "7b42be3a-ea39-4dc3-a7b5-69ff4c7d1ba8", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b4bc0260-24ec-4bbe-9038-401e797f4a01", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"team": "red", "tokens": 1062, "feature": null, "cost_usd": 0.5, "event_count": 1}, {"team": "red", "tokens": 1061, "feature": "search", "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "b4bc0260-24ec-4bbe-9038-401e797f4a01", "spend_usd": 0.5123, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
137	aa8d5deb-3c5d-4d1c-8460-7586d4191877	20	b4bc0260-24ec-4bbe-9038-401e797f4a01	aa8d5deb-3c5d-4d1c-8460-7586d4191877	{somewhere}	f	{"id": "aa8d5deb-3c5d-4d1c-8460-7586d4191877", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b4bc0260-24ec-4bbe-9038-401e797f4a01", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1063, "feature": null, "cost_usd": 0.0012023, "event_count": 1}, {"team": "red", "tokens": 1060, "feature": "chat", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "b4bc0260-24ec-4bbe-9038-401e797f4a01", "spend_usd": 0.0024013, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
138	6276474f-9de8-4a83-83ba-e75bddf3e34c	20	b4bc0260-24ec-4bbe-9038-401e797f4a01	6276474f-9de8-4a83-83ba-e75bddf3e34c	{somewhere}	f	{"id": "6276474f-9de8-4a83-83ba-e75bddf3e34c", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b4bc0260-24ec-4bbe-9038-401e797f4a01", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 1065, "feature": "search", "cost_usd": 0.0012045, "event_count": 1}], "subject": null, "alert_id": "b4bc0260-24ec-4bbe-9038-401e797f4a01", "spend_usd": 0.0012045, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
139	1acd225b-c058-4474-9336-caf449769f82	20	b4bc0260-24ec-4bbe-9038-401e797f4a01	1acd225b-c058-4474-9336-caf449769f82	{somewhere}	f	{"id": "1acd225b-c058-4474-9336-caf449769f82", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b4bc0260-24ec-4bbe-9038-401e797f4a01", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"team": "red", "tokens": 3124, "feature": "chat", "cost_usd": 0.0035354, "event_count": 4}, {"team": "red", "tokens": 0, "feature": "search", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "b4bc0260-24ec-4bbe-9038-401e797f4a01", "spend_usd": 0.0035354, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
140	445b5e89-9739-4f73-a5db-98be8a6a34b9	20	beaea6ab-56b9-4904-8bb2-febde95283e2	445b5e89-9739-4f73-a5db-98be8a6a34b9	{somewhere}	f	{"id": "445b5e89-9739-4f73-a5db-98be8a6a34b9", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/beaea6ab-56b9-4904-8bb2-febde95283e2", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3, "estimated_events": 3}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": "search", "cost_usd": 0.0215975, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 3084, "feature": "chat", "cost_usd": 0.006138, "event_count": 3}], "subject": "acme", "alert_id": "beaea6ab-56b9-4904-8bb2-febde95283e2", "spend_usd": 0.0568965, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	2026-11-30 11:07:03.123456+00
141	f342c15a-bd24-4756-80b0-2757a9b48e7a	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	f342c15a-bd24-4756-80b0-2757a9b48e7a	{somewhere}	f	{"id": "f342c15a-bd24-4756-80b0-2757a9b48e7a", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0b87d67-4a57-419c-bdde-b89f4ef21865", "query": "/v1/costs/summary?start=2026-11-24T15%3A00%3A00%2B00%3A00&end=2026-11-25T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "drivers": [{"model": "nobody-knows-it", "tokens": 1040, "feature": "chat", "cost_usd": 0.00207, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "chat", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "d0b87d67-4a57-419c-bdde-b89f4ef21865", "spend_usd": 0.00207, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-25T15:00:00Z", "scope_value": null, "window_start": "2026-11-24T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
142	c3184cd8-1ff3-4819-a967-eea5c22b037d	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	c3184cd8-1ff3-4819-a967-eea5c22b037d	{somewhere}	f	{"id": "c3184cd8-1ff3-4819-a967-eea5c22b037d", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0b87d67-4a57-419c-bdde-b89f4ef21865", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 3079, "feature": null, "cost_usd": 0.5, "event_count": 3}, {"model": "gpt-4o-mini", "tokens": 1038, "feature": null, "cost_usd": 0.5, "event_count": 1}, {"model": "our-model", "tokens": 1035, "feature": "search", "cost_usd": 0.0215975, "event_count": 1}], "subject": null, "alert_id": "d0b87d67-4a57-419c-bdde-b89f4ef21865", "spend_usd": 1.0391175, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
143	8c24ac83-8882-470d-b6a2-e046a58a6b7e	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	8c24ac83-8882-470d-b6a2-e046a58a6b7e	{somewhere}	f	{"id": "8c24ac83-8882-470d-b6a2-e046a58a6b7e", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0b87d67-4a57-419c-bdde-b89f4ef21865", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 2}, "drivers": [{"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "our-deployment", "tokens": 1036, "feature": "chat", "cost_usd": 0.003168, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1028, "feature": "chat", "cost_usd": 0.002046, "event_count": 1}], "subject": null, "alert_id": "d0b87d67-4a57-419c-bdde-b89f4ef21865", "spend_usd": 0.02681, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
144	2393da20-97a1-467c-9376-a23ca710e158	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	2393da20-97a1-467c-9376-a23ca710e158	{somewhere}	f	{"id": "2393da20-97a1-467c-9376-a23ca710e158", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0b87d67-4a57-419c-bdde-b89f4ef21865", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 3}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2125, "feature": null, "cost_usd": 0.5012023, "event_count": 2}, {"model": "o3-mini-2025-01-31", "tokens": 1061, "feature": "search", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 2100, "feature": null, "cost_usd": 0.00872, "event_count": 2}], "subject": null, "alert_id": "d0b87d67-4a57-419c-bdde-b89f4ef21865", "spend_usd": 0.5234213, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
145	59337a85-b768-4ca9-aa17-ea1ce3f89d77	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	59337a85-b768-4ca9-aa17-ea1ce3f89d77	{somewhere}	f	{"id": "59337a85-b768-4ca9-aa17-ea1ce3f89d77", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0b87d67-4a57-419c-bdde-b89f4ef21865", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 1013, "feature": "search", "cost_usd": 0.0123, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1065, "feature": "search", "cost_usd": 0.0012045, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "chat", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "d0b87d67-4a57-419c-bdde-b89f4ef21865", "spend_usd": 0.0135045, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	2026-11-30 11:07:03.123456+00
\.
COPY api_key (id, org_id, name, mode, scopes, secret_hash, created_at, expires_at, revoked_at, last_used_at, rotated_at, previous_secret_hash, previous_valid_until, compat, defaults) FROM stdin;
0mkaumq2kktv	20	test	test	{ingest}	\\xbbd7239341f5dfde28cdef735d6769e844e64fb40aa078e4e7aa5b81e0b70081	2026-11-30 11:28:35.476976+00	\N	\N	\N	\N	\N	\N	\N	{}
9wd3ippnpme1	20	rotated	live	{read}	\\x5570f7aebd4b61e889623ee4c7a3a13f02bdeb3ac721230380eee2bdfdfb6b86	2026-11-30 11:28:36.127759+00	\N	\N	\N	2026-11-30 11:28:36.129651+00	\N	\N	\N	{}
dy83a6zrognt	20	rotated	live	{read}	\\x7cea974972dd77f50135e2d2ef85f71ecf11f50288a7d835396fb71c7f75e15b	2026-11-30 11:28:36.132163+00	\N	\N	\N	2026-11-30 11:28:36.13375+00	\\x43d2cadef533777ade1e8d6f6c5f5b45bfaa27c650665f352e27fece2e247905	2026-12-07 11:28:36.13375+00	\N	{}
ed5ly241uyre	20	revoked	live	{admin,ingest,read}	\\x0490641e7a978d435d178cafbd9b954ec9c8e0a44008fe902a93f06aa72d940e	2026-11-30 11:28:35.48152+00	\N	2026-11-30 11:28:35.482193+00	\N	\N	\N	\N	\N	{}
iy0fz9g8c8rh	20	all	live	{admin,ingest,read}	\\x1b103c842e2c58d5944a0a77b21df398425f09bcd9198912d600f4efe5495cf7	2026-11-30 11:28:35.475709+00	2027-02-28 11:07:03.123456+00	\N	\N	\N	\N	\N	\N	{}
scdrxkv9tqwd	20	another client's	live	{admin,ingest,read}	\\xb0547cd11f5d0a0cbf456b0a984589f0449a37c7f04e8f5cb6feb84e698dd086	2026-11-30 11:28:37.721601+00	\N	\N	\N	\N	\N	\N	cogslayer	{}
\.
COPY budget_counter (counting, window_start, subject, shard, cost_usd, tokens, event_count, estimated_count, unpriced_count, unpriced_tokens, first_at) FROM stdin;
121	2026-10-30 15:00:00+00		-1	0	3823	2	0	2	3823	2026-10-30 15:00:00+00
121	2026-11-24 15:00:00+00		-1	0.004130	1040	2	0	0	0	2026-11-24 15:00:00+00
121	2026-11-24 15:00:00+00		0	0.007753	5392	5	2	2	2154	2026-11-24 23:04:53.123456+00
121	2026-11-24 15:00:00+00		8	-0.003127	0	0	0	0	0	2026-11-24 23:04:53.123456+00
121	2026-11-25 15:00:00+00		-1	1.0422755	8251	8	3	2	2065	2026-11-25 15:00:00+00
121	2026-11-25 15:00:00+00		0	0.017818	4322	4	2	1	1089	2026-11-25 21:03:42.123456+00
121	2026-11-25 15:00:00+00		8	-0.498884	0	0	0	-2	-2065	2026-11-25 21:04:33.123456+00
121	2026-11-26 15:00:00+00		-1	0.0299820	4109	6	2	3	1011	2026-11-26 15:00:00+00
121	2026-11-26 15:00:00+00		0	0.021071	4306	4	2	0	0	2026-11-26 19:02:47.123456+00
121	2026-11-26 15:00:00+00		8	-0.006317	0	0	0	0	0	2026-11-26 19:03:14.123456+00
121	2026-11-27 15:00:00+00		-1	0.004336	2091	2	1	1	1047	2026-11-27 15:00:00+00
121	2026-11-27 15:00:00+00		0	0.5383733	11866	12	2	1	1095	2026-11-27 17:05:19.123456+00
121	2026-11-27 15:00:00+00		8	-0.004380	0	0	0	0	0	2026-11-28 04:03:35.123456+00
121	2026-11-28 15:00:00+00		-1	0.0123	4108	5	0	3	3095	2026-11-28 15:00:00+00
121	2026-11-28 15:00:00+00		0	0.0133977	6462	9	2	2	0	2026-11-28 15:04:19.123456+00
121	2026-11-28 15:00:00+00		8	-0.000111	0	0	0	-1	-1015	2026-11-28 15:06:22.123456+00
121	2026-11-29 15:00:00+00		-1	0.5220422	12152	13	1	7	7020	2026-11-29 15:00:00+00
121	2026-11-29 15:00:00+00		0	0.0482612	17095	20	1	5	3213	2026-11-30 00:02:33.123456+00
121	2026-11-29 15:00:00+00		8	-0.496012	0	0	0	-6	-8797	2026-11-30 00:02:33.123456+00
122	2026-11-30 11:03:00+00		0	0.006556	2145	2	0	0	0	2026-11-30 11:03:06.123456+00
122	2026-11-30 11:03:00+00		8	-0.002206	0	0	0	0	0	2026-11-30 11:03:27.123456+00
122	2026-11-30 11:04:00+00		0	0	0	2	0	1	0	2026-11-30 11:04:03.123456+00
122	2026-11-30 11:05:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-30 11:05:00+00
122	2026-11-30 11:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-30 11:05:03.123456+00
122	2026-11-30 11:05:00+00		8	-0.006356	0	0	0	0	0	2026-11-30 11:05:03.123456+00
122	2026-11-30 11:06:00+00		-1	0.004340	1045	1	0	0	0	2026-11-30 11:06:00+00
122	2026-11-30 11:06:00+00		0	0.006634	4393	4	0	1	1101	2026-11-30 11:06:03.123456+00
122	2026-11-30 11:06:00+00		8	-0.002180	0	0	0	0	0	2026-11-30 11:06:37.123456+00
122	2026-11-30 11:07:00+00		-1	0.516556	7153	9	1	5	4078	2026-11-30 11:07:00+00
122	2026-11-30 11:07:00+00		8	-0.493684	0	0	0	-3	-3061	2026-11-30 11:07:03.123456+00
122	2026-11-30 11:28:00+00		-1	0	1913	1	0	1	1913	2026-11-30 11:28:00+00
122	2026-11-30 11:28:00+00		8	0.011682	0	0	0	-3	-5736	2026-11-30 11:28:35.956001+00
123	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
123	2026-11-24 23:00:00+00		0	0.005521	3240	3	2	1	1083	2026-11-24 23:04:53.123456+00
123	2026-11-24 23:00:00+00		8	-0.001067	0	0	0	0	0	2026-11-24 23:04:53.123456+00
123	2026-11-25 10:00:00+00		-1	0.004130	1040	2	0	0	0	2026-11-25 10:00:00+00
123	2026-11-25 10:00:00+00		0	0.002232	2152	2	0	1	1071	2026-11-25 10:05:07.123456+00
123	2026-11-25 10:00:00+00		8	-0.002060	0	0	0	0	0	2026-11-25 10:06:59.123456+00
123	2026-11-25 21:00:00+00		-1	0.0215975	2068	2	1	1	1033	2026-11-25 21:00:00+00
123	2026-11-25 21:00:00+00		0	0.0123	1073	1	0	0	0	2026-11-25 21:03:42.123456+00
123	2026-11-25 21:00:00+00		8	0.002136	0	0	0	-1	-1033	2026-11-25 21:04:33.123456+00
123	2026-11-26 08:00:00+00		-1	1.020678	6183	6	2	1	1032	2026-11-26 08:00:00+00
123	2026-11-26 08:00:00+00		0	0.005518	3249	3	2	1	1089	2026-11-26 08:03:25.123456+00
123	2026-11-26 08:00:00+00		8	-0.501020	0	0	0	-1	-1032	2026-11-26 08:05:01.123456+00
123	2026-11-26 19:00:00+00		-1	0.0299820	4109	5	2	2	1011	2026-11-26 19:00:00+00
123	2026-11-26 19:00:00+00		0	0.008771	3221	3	2	0	0	2026-11-26 19:02:47.123456+00
123	2026-11-26 19:00:00+00		8	-0.006317	0	0	0	0	0	2026-11-26 19:03:14.123456+00
123	2026-11-27 06:00:00+00		-1	0	0	1	0	1	0	2026-11-27 06:00:00+00
123	2026-11-27 06:00:00+00		0	0.0123	1085	1	0	0	0	2026-11-27 06:06:44.123456+00
123	2026-11-27 17:00:00+00		-1	0	1047	1	0	1	1047	2026-11-27 17:00:00+00
123	2026-11-27 17:00:00+00		0	0.5123	2123	3	1	0	0	2026-11-27 17:05:19.123456+00
123	2026-11-28 04:00:00+00		-1	0.004336	1044	1	1	0	0	2026-11-28 04:00:00+00
123	2026-11-28 04:00:00+00		0	0.0080107	4263	4	1	0	0	2026-11-28 04:03:01.123456+00
123	2026-11-28 04:00:00+00		8	-0.004380	0	0	0	0	0	2026-11-28 04:03:35.123456+00
123	2026-11-28 11:00:00+00		0	0.0180626	5480	5	0	1	1095	2026-11-28 11:07:03.123456+00
123	2026-11-28 15:00:00+00		-1	0	1041	1	0	1	1041	2026-11-28 15:00:00+00
123	2026-11-28 15:00:00+00		0	0.003288	1076	2	1	0	0	2026-11-28 15:04:19.123456+00
123	2026-11-28 15:00:00+00		8	-0.001066	0	0	0	0	0	2026-11-28 15:06:22.123456+00
123	2026-11-29 02:00:00+00		-1	0.0123	1013	1	0	0	0	2026-11-29 02:00:00+00
123	2026-11-29 02:00:00+00		0	0.003285	1075	2	1	1	0	2026-11-29 02:04:13.123456+00
123	2026-11-29 02:00:00+00		8	-0.001065	0	0	0	0	0	2026-11-29 02:06:27.123456+00
123	2026-11-29 13:00:00+00		-1	0	2054	3	0	2	2054	2026-11-29 13:00:00+00
123	2026-11-29 13:00:00+00		0	0.0068247	4311	5	0	1	0	2026-11-29 13:03:06.123456+00
123	2026-11-29 13:00:00+00		8	0.002020	0	0	0	-1	-1015	2026-11-29 13:02:34.123456+00
123	2026-11-30 00:00:00+00		-1	0	1029	1	0	1	1029	2026-11-30 00:00:00+00
123	2026-11-30 00:00:00+00		0	0.0088734	4254	4	1	1	1059	2026-11-30 00:02:33.123456+00
123	2026-11-30 00:00:00+00		8	-0.003268	0	0	0	0	0	2026-11-30 00:02:33.123456+00
123	2026-11-30 11:00:00+00		-1	0.5220422	11123	12	1	6	5991	2026-11-30 11:00:00+00
123	2026-11-30 11:00:00+00		0	0.0393878	12841	16	0	4	2154	2026-11-30 11:03:06.123456+00
123	2026-11-30 11:00:00+00		8	-0.492744	0	0	0	-6	-8797	2026-11-30 11:03:27.123456+00
124	2026-11-23 05:00:00+00	acme	-1	0.0640875	11363	13	3	4	4128	2026-11-23 05:00:00+00
124	2026-11-23 05:00:00+00	globex	-1	0	3087	3	0	3	3087	2026-11-23 05:00:00+00
124	2026-11-30 05:00:00+00	acme	-1	0.0054022	4076	5	0	2	2040	2026-11-30 05:00:00+00
124	2026-11-30 05:00:00+00	globex	-1	0.004340	2072	2	0	1	1027	2026-11-30 05:00:00+00
125	2026-11-15 00:00:00+00		-1	1.0725722	13390	19	5	4	1032	2026-11-15 00:00:00+00
125	2026-11-15 00:00:00+00		0	0.6170224	30075	36	8	4	0	2026-11-24 23:05:31.123456+00
125	2026-11-15 00:00:00+00		8	-0.521328	0	0	0	-1	-1032	2026-11-25 10:06:59.123456+00
126	2026-10-01 00:00:00+00		-1	0.0478922	8236	11	2	0	0	2026-10-01 00:00:00+00
127	2026-11-29 13:02:00+00		-1	0	2054	2	0	2	2054	2026-11-29 13:02:00+00
127	2026-11-29 13:02:00+00		8	0.002020	0	0	0	-1	-1015	2026-11-29 13:02:34.123456+00
127	2026-11-29 13:03:00+00		0	0.0012045	1065	2	0	1	0	2026-11-29 13:03:06.123456+00
127	2026-11-29 13:04:00+00		0	0.0012122	1072	1	0	0	0	2026-11-29 13:04:58.123456+00
127	2026-11-29 13:05:00+00		0	0.002242	1086	1	0	0	0	2026-11-29 13:05:21.123456+00
127	2026-11-29 13:06:00+00		-1	0	0	1	0	0	0	2026-11-29 13:06:00+00
127	2026-11-29 13:06:00+00		0	0.002166	1088	1	0	0	0	2026-11-29 13:06:52.123456+00
127	2026-11-30 00:02:00+00		0	0.004388	1057	1	0	0	0	2026-11-30 00:02:33.123456+00
127	2026-11-30 00:02:00+00		8	-0.002204	0	0	0	0	0	2026-11-30 00:02:33.123456+00
127	2026-11-30 00:03:00+00		0	0	1059	1	0	1	1059	2026-11-30 00:03:03.123456+00
127	2026-11-30 00:04:00+00		0	0.0012034	1064	1	0	0	0	2026-11-30 00:04:03.123456+00
127	2026-11-30 00:05:00+00		-1	0	1029	1	0	1	1029	2026-11-30 00:05:00+00
127	2026-11-30 00:06:00+00		0	0.003282	1074	1	1	0	0	2026-11-30 00:06:47.123456+00
127	2026-11-30 00:06:00+00		8	-0.001064	0	0	0	0	0	2026-11-30 00:06:47.123456+00
127	2026-11-30 11:03:00+00		0	0.006556	2145	2	0	0	0	2026-11-30 11:03:06.123456+00
127	2026-11-30 11:03:00+00		8	-0.002206	0	0	0	0	0	2026-11-30 11:03:27.123456+00
127	2026-11-30 11:04:00+00		0	0	0	2	0	1	0	2026-11-30 11:04:03.123456+00
127	2026-11-30 11:05:00+00		-1	0.0011462	1012	1	0	0	0	2026-11-30 11:05:00+00
127	2026-11-30 11:05:00+00		0	0.0261978	6303	8	0	2	1053	2026-11-30 11:05:03.123456+00
127	2026-11-30 11:05:00+00		8	-0.006356	0	0	0	0	0	2026-11-30 11:05:03.123456+00
127	2026-11-30 11:06:00+00		-1	0.004340	1045	1	0	0	0	2026-11-30 11:06:00+00
127	2026-11-30 11:06:00+00		0	0.006634	4393	4	0	1	1101	2026-11-30 11:06:03.123456+00
127	2026-11-30 11:06:00+00		8	-0.002180	0	0	0	0	0	2026-11-30 11:06:37.123456+00
127	2026-11-30 11:07:00+00		-1	0.516556	7153	9	1	5	4078	2026-11-30 11:07:00+00
127	2026-11-30 11:07:00+00		8	-0.493684	0	0	0	-3	-3061	2026-11-30 11:07:03.123456+00
127	2026-11-30 11:28:00+00		-1	0	1913	1	0	1	1913	2026-11-30 11:28:00+00
127	2026-11-30 11:28:00+00		8	0.011682	0	0	0	-3	-5736	2026-11-30 11:28:35.956001+00
128	2026-10-31 12:00:00+00		-1	0	3823	2	0	2	3823	2026-10-31 12:00:00+00
128	2026-11-24 23:00:00+00		0	0.005521	3240	3	2	1	1083	2026-11-24 23:04:53.123456+00
128	2026-11-24 23:00:00+00		8	-0.001067	0	0	0	0	0	2026-11-24 23:04:53.123456+00
128	2026-11-25 10:00:00+00		-1	0.004130	1040	2	0	0	0	2026-11-25 10:00:00+00
128	2026-11-25 10:00:00+00		0	0.002232	2152	2	0	1	1071	2026-11-25 10:05:07.123456+00
128	2026-11-25 10:00:00+00		8	-0.002060	0	0	0	0	0	2026-11-25 10:06:59.123456+00
128	2026-11-25 21:00:00+00		-1	0.0215975	2068	2	1	1	1033	2026-11-25 21:00:00+00
128	2026-11-25 21:00:00+00		0	0.0123	1073	1	0	0	0	2026-11-25 21:03:42.123456+00
128	2026-11-25 21:00:00+00		8	0.002136	0	0	0	-1	-1033	2026-11-25 21:04:33.123456+00
128	2026-11-26 08:00:00+00		-1	1.020678	6183	6	2	1	1032	2026-11-26 08:00:00+00
128	2026-11-26 08:00:00+00		0	0.005518	3249	3	2	1	1089	2026-11-26 08:03:25.123456+00
128	2026-11-26 08:00:00+00		8	-0.501020	0	0	0	-1	-1032	2026-11-26 08:05:01.123456+00
128	2026-11-26 19:00:00+00		-1	0.0299820	4109	5	2	2	1011	2026-11-26 19:00:00+00
128	2026-11-26 19:00:00+00		0	0.008771	3221	3	2	0	0	2026-11-26 19:02:47.123456+00
128	2026-11-26 19:00:00+00		8	-0.006317	0	0	0	0	0	2026-11-26 19:03:14.123456+00
128	2026-11-27 06:00:00+00		-1	0	0	1	0	1	0	2026-11-27 06:00:00+00
128	2026-11-27 06:00:00+00		0	0.0123	1085	1	0	0	0	2026-11-27 06:06:44.123456+00
128	2026-11-27 17:00:00+00		-1	0	1047	1	0	1	1047	2026-11-27 17:00:00+00
128	2026-11-27 17:00:00+00		0	0.5123	2123	3	1	0	0	2026-11-27 17:05:19.123456+00
128	2026-11-28 04:00:00+00		-1	0.004336	1044	1	1	0	0	2026-11-28 04:00:00+00
128	2026-11-28 04:00:00+00		0	0.0080107	4263	4	1	0	0	2026-11-28 04:03:01.123456+00
128	2026-11-28 04:00:00+00		8	-0.004380	0	0	0	0	0	2026-11-28 04:03:35.123456+00
128	2026-11-28 11:00:00+00		0	0.0180626	5480	5	0	1	1095	2026-11-28 11:07:03.123456+00
128	2026-11-28 15:00:00+00		-1	0	1041	1	0	1	1041	2026-11-28 15:00:00+00
128	2026-11-28 15:00:00+00		0	0.003288	1076	2	1	0	0	2026-11-28 15:04:19.123456+00
128	2026-11-28 15:00:00+00		8	-0.001066	0	0	0	0	0	2026-11-28 15:06:22.123456+00
128	2026-11-29 02:00:00+00		-1	0.0123	1013	1	0	0	0	2026-11-29 02:00:00+00
128	2026-11-29 02:00:00+00		0	0.003285	1075	2	1	1	0	2026-11-29 02:04:13.123456+00
128	2026-11-29 02:00:00+00		8	-0.001065	0	0	0	0	0	2026-11-29 02:06:27.123456+00
128	2026-11-29 13:00:00+00		-1	0	2054	3	0	2	2054	2026-11-29 13:00:00+00
128	2026-11-29 13:00:00+00		0	0.0068247	4311	5	0	1	0	2026-11-29 13:03:06.123456+00
128	2026-11-29 13:00:00+00		8	0.002020	0	0	0	-1	-1015	2026-11-29 13:02:34.123456+00
128	2026-11-30 00:00:00+00		-1	0	1029	1	0	1	1029	2026-11-30 00:00:00+00
128	2026-11-30 00:00:00+00		0	0.0088734	4254	4	1	1	1059	2026-11-30 00:02:33.123456+00
128	2026-11-30 00:00:00+00		8	-0.003268	0	0	0	0	0	2026-11-30 00:02:33.123456+00
128	2026-11-30 11:00:00+00		-1	0.5220422	11123	12	1	6	5991	2026-11-30 11:00:00+00
128	2026-11-30 11:00:00+00		0	0.0393878	12841	16	0	4	2154	2026-11-30 11:03:06.123456+00
128	2026-11-30 11:00:00+00		8	-0.492744	0	0	0	-6	-8797	2026-11-30 11:03:27.123456+00
129	1970-01-01 00:00:00+00	child	0	0	1089	3	0	2	1089	2026-11-26 08:03:25.123456+00
129	1970-01-01 00:00:00+00	grandchild	0	0.004510	2185	2	1	0	0	2026-11-26 08:05:02.123456+00
129	1970-01-01 00:00:00+00	r1	-1	1.5891282	16465	22	6	4	1032	2026-11-25 10:03:39.123456+00
129	1970-01-01 00:00:00+00	r1	0	0.6103604	26809	31	7	3	0	2026-11-24 23:05:31.123456+00
129	1970-01-01 00:00:00+00	r1	8	-1.021344	0	0	-1	-1	-1032	2026-11-25 10:06:59.123456+00
129	1970-01-01 00:00:00+00	r2	-1	0.0215975	7203	7	1	6	6168	2026-11-25 21:07:01.123456+00
129	1970-01-01 00:00:00+00	r2	0	0.0044955	8604	8	1	6	6462	2026-11-24 23:04:53.123456+00
129	1970-01-01 00:00:00+00	r2	8	0.001049	0	0	1	-1	-1023	2026-11-24 23:04:53.123456+00
129	1970-01-01 00:00:00+00	root	0	0.006572	3261	3	0	0	0	2026-11-29 13:05:21.123456+00
130	2026-11-27 00:00:00+00		-1	0	1020	1	0	1	1020	2026-11-27 00:00:00+00
130	2026-11-28 00:00:00+00		-1	0	2043	2	0	2	2043	2026-11-28 00:00:00+00
131	2026-11-22 13:00:00+00	acme	-1	0.0640875	10334	11	3	3	3099	2026-11-22 13:00:00+00
131	2026-11-22 13:00:00+00	acme	0	0.0180040	12977	14	3	4	4338	2026-11-24 23:04:53.123456+00
131	2026-11-22 13:00:00+00	acme	8	-0.013645	0	0	0	0	0	2026-11-24 23:04:53.123456+00
131	2026-11-22 13:00:00+00	globex	-1	0	1033	1	0	1	1033	2026-11-22 13:00:00+00
131	2026-11-22 13:00:00+00	globex	0	0.0099863	4288	4	2	0	0	2026-11-25 10:06:53.123456+00
131	2026-11-22 13:00:00+00	globex	8	0.000012	0	0	0	-1	-1033	2026-11-25 21:04:33.123456+00
131	2026-11-29 13:00:00+00	acme	-1	0.0054022	5105	7	0	3	3069	2026-11-29 13:00:00+00
131	2026-11-29 13:00:00+00	acme	0	0.0177319	11760	13	0	3	3213	2026-11-29 13:03:10.123456+00
131	2026-11-29 13:00:00+00	acme	8	-0.004312	0	0	1	-1	-1023	2026-11-30 11:03:27.123456+00
131	2026-11-29 13:00:00+00	globex	-1	0.004340	4126	4	0	3	3081	2026-11-29 13:00:00+00
131	2026-11-29 13:00:00+00	globex	0	0.015170	5387	5	0	0	0	2026-11-30 00:02:33.123456+00
131	2026-11-29 13:00:00+00	globex	8	-0.002322	0	0	0	-2	-2042	2026-11-29 13:02:34.123456+00
132	2026-11-27 00:00:00+00		0	0.5123	2123	2	1	0	0	2026-11-27 17:05:19.123456+00
132	2026-11-28 00:00:00+00		0	0.0048653	4303	4	0	0	0	2026-11-28 04:03:01.123456+00
132	2026-11-29 00:00:00+00		0	0.0024167	2137	2	0	0	0	2026-11-29 13:03:10.123456+00
132	2026-11-30 00:00:00+00		-1	0.0023320	2060	2	0	0	0	2026-11-30 00:00:00+00
132	2026-11-30 00:00:00+00		0	0.0012034	1064	3	0	1	0	2026-11-30 00:04:03.123456+00
133	2026-11-28 00:00:00+00		0	0.0024640	2180	2	0	0	0	2026-11-28 04:03:01.123456+00
133	2026-11-29 00:00:00+00		0	0.0012122	1072	1	0	0	0	2026-11-29 13:04:58.123456+00
133	2026-11-30 00:00:00+00		-1	0.0023320	2060	2	0	0	0	2026-11-30 00:00:00+00
\.
COPY budget_grant (id, budget_id, amount, starts_at, ends_at, reason, granted_at, granted_by, looked_at_start, looked_at_end) FROM stdin;
640af789-33bd-466b-96b8-7c866bd02239	d0b87d67-4a57-419c-bdde-b89f4ef21865	0.001	2026-11-30 11:07:03.123456+00	2026-11-30 17:07:03.123456+00	a launch	2026-11-30 11:28:36.851258+00	cli	f	f
\.
COPY budget_limit (budget_id, version, amount, thresholds, since, set_by) FROM stdin;
398bcb6e-7ae9-4a44-b2b5-5349656d4535	1	0.001	{1}	2026-11-30 11:07:03.123456+00	test
88b2c0ba-4823-41e3-81a5-0cc7483e1b1d	1	3	{1}	2026-11-30 11:07:03.123456+00	test
8af18d5c-efa3-4e1b-b628-de2567329a08	1	0.001	{1}	2026-11-30 11:07:03.123456+00	test
9bfebee7-c178-43b8-8168-df7c77d2c4a2	1	3	{1}	2026-11-30 11:07:03.123456+00	test
a64fde7b-2cd6-4fe9-aea9-834fdcf5cbcf	1	0.001	{1}	2026-11-30 11:07:03.123456+00	test
ad06c61e-d5d8-46eb-a494-a2be04ff481b	1	0.001	{1}	2026-11-30 11:07:03.123456+00	test
b4bc0260-24ec-4bbe-9038-401e797f4a01	1	0.001	{1}	2026-11-30 11:07:03.123456+00	test
beaea6ab-56b9-4904-8bb2-febde95283e2	1	0.001	{1}	2026-11-30 11:07:03.123456+00	test
beaea6ab-56b9-4904-8bb2-febde95283e2	2	0.002	{1}	2026-11-30 11:07:03.123456+00	test
d0b87d67-4a57-419c-bdde-b89f4ef21865	1	0.001	{1}	2026-11-30 11:07:03.123456+00	test
\.
TRUNCATE budget_touch;
COPY budget_touch (id, countings, subjects, windows, budget_id) FROM stdin;
202	{121,121,121,121,121,125,127,127,129,129,131,131,131,132,133}	{"","","","","","","","",r1,r2,acme,globex,acme,"",""}	{"2026-11-24 15:00:00+00","2026-11-25 15:00:00+00","2026-11-26 15:00:00+00","2026-11-28 15:00:00+00","2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 13:04:00+00","2026-11-30 00:06:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00","2026-11-29 00:00:00+00","2026-11-29 00:00:00+00"}	\N
203	{121,121,121,121,121,121,125,127,127,127,127,127,127,127,127,129,129,131,131,131,131}	{"","","","","","","","","","","","","","","",r1,r2,acme,globex,acme,globex}	{"2026-11-24 15:00:00+00","2026-11-25 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 13:02:00+00","2026-11-30 00:02:00+00","2026-11-30 00:06:00+00","2026-11-30 11:03:00+00","2026-11-30 11:05:00+00","2026-11-30 11:06:00+00","2026-11-30 11:07:00+00","2026-11-30 11:28:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00","2026-11-29 13:00:00+00"}	\N
204	{121,121,121,121,125,129,129,131,131,132,133}	{"","","","","",r1,r2,acme,globex,"",""}	{"2026-11-24 15:00:00+00","2026-11-26 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-22 13:00:00+00","2026-11-28 00:00:00+00","2026-11-28 00:00:00+00"}	\N
205	{121,121,121,121,125,127,127,127,127,127,129,129,129,131,131,131}	{"","","","","","","","","","",child,grandchild,root,acme,acme,globex}	{"2026-11-25 15:00:00+00","2026-11-27 15:00:00+00","2026-11-28 15:00:00+00","2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-29 13:03:00+00","2026-11-29 13:05:00+00","2026-11-29 13:06:00+00","2026-11-30 11:03:00+00","2026-11-30 11:06:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-29 13:00:00+00","2026-11-29 13:00:00+00"}	\N
206	{121,125,129,129,131,132,133}	{"","",r1,r2,acme,"",""}	{"2026-11-27 15:00:00+00","2026-11-15 00:00:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-22 13:00:00+00","2026-11-28 00:00:00+00","2026-11-28 00:00:00+00"}	\N
207	{121,125,127,129,129,131,131}	{"","","",r1,r2,acme,globex}	{"2026-11-29 15:00:00+00","2026-11-15 00:00:00+00","2026-11-30 11:06:00+00","1970-01-01 00:00:00+00","1970-01-01 00:00:00+00","2026-11-29 13:00:00+00","2026-11-29 13:00:00+00"}	\N
\.
COPY channel (id, org_id, name, type, shown, sealed, key_id, created_at, changed_at, previous_secret_until, snoozed_until, leased_by, leased_until, attended_at, failing_since, retry_at, resent_at) FROM stdin;
12f23881d5296289244b7f6e	20	email	email	ops@example.com	\\x94dcf63e9a3bbd00b9f806819efb31da0fb12f1977a641b9b5e2d1c4c3819577acaa191d0fac355a1be9bb0f4874b912071f151a40561307b66613e3a58432459bebf0581d46cf7da3ee9f2015fd46c110af7f8057b4529ca7faa04d47139c65da30a2cbfe555dc66ab924a9fae545c7d9865280bc	66687aad	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	\N	\N	\N	\N	\N	\N	\N
3e85e1a8f0a9a4fc95544458	20	webhook	webhook	https://hooks.example.com/x?token=***	\\x1e25707da3b5fcc097bfe8d2b2d2bbda6e29a73edfa7f7d1dc5286db0e6ae3c6446475bc8f9e551674ecc349b3810199032978a06f26b7e429a91bed6ce51a83d0ec1787b9370ae666e0500d19f487a004015ee558e838b436619f8df677ac9a13b33d75ec1bc6128d1e66295e2298f6c68c724fc0	66687aad	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	\N	\N	\N	\N	\N	\N	\N
3ed6e858bc6657c085037697	20	slack	slack	https://hooks.example.com/…	\\xf0278f45188dc201c8b0fb1dcc39853903500ee98ba2abd4b47aff532d70ee20027b352694b7e9ef8166a8f71c49def7e7b117407c3b0c114f654884f6acd69e5db2aa14a15f27035eeb89bc86d93d7c221fdd73cb30a4a49bcd432b729a5428c7880ce4e0359ea782f5cf6288f06e69dbbb788b17	66687aad	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	\N	\N	\N	\N	\N	\N	\N
baf44933d505677dc85be1d8	20	pagerduty	pagerduty	https://hooks.example.com/x?token=***	\\x848a3d03a0a22413e07de0cee4fea2f83f024f9a2d3d1e3de0756b264398269f1130a49dde9a50ff0334065961a2084a5c4e9f690a8cca2c2aad9ac8f48b753bcfee595ba2a85af3b206aeb2238ab31259cfa075a96fdb9df59a8cec5476dd6167fc298007430f38e18f0e489d442ade128288d028	66687aad	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	\N	\N	\N	\N	\N	\N	\N
bc5894fbe1568fdbe49355e6	20	alertmanager	alertmanager	https://hooks.example.com/x?token=***	\\x16860a85f55b5bd70840d931300dc3b8da5b604c9943fa8ce24a9e26d845e451b3c64a525eb49fa962456d5a6c9a06c1da9f5ddc4ac0eeba5573a7481977b88bd921cecf3ef2dd011fbd3e2d97718ae83c6259b61a75e2982e7a1565ebc98c2143e3c537e760486a5645a6c07ac7227dfb3635b0ce	66687aad	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	\N	\N	\N	\N	\N	\N	2026-11-30 11:28:37.513762+00
\.
COPY closed_period (org_id, month, closed_at, closed_by, event_count, cost_usd) FROM stdin;
20	2026-10-01	2026-11-30 11:28:35.948257+00	me	2	0
\.
COPY correction (org_id, event_id, event_time, seq, time, posted_at, difference_usd, cost_usd, list_cost_usd, price_id, discount_id, reason, dimension_set, folded_set, cache_saved_usd) FROM stdin;
20	02bc7eae-61cf-42ec-9ae5-3b0b816f781f	2026-11-26 19:06:05.123456+00	2	2026-11-26 19:06:05.123456+00	2026-11-30 11:28:36.012112+00	-0.244900	0.005100	\N	95	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
20	02bc7eae-61cf-42ec-9ae5-3b0b816f781f	2026-11-26 19:06:05.123456+00	3	2026-11-26 19:06:05.123456+00	2026-11-30 11:28:36.075987+00	-0.001018	0.004082	\N	97	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
20	02bc7eae-61cf-42ec-9ae5-3b0b816f781f	2026-11-26 19:06:05.123456+00	4	2026-11-26 19:06:05.123456+00	2026-11-30 11:28:37.194625+00	-0.002036	0.002046	\N	99	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
20	0a9dabe2-630e-4965-a68f-b836b1112a0e	2026-11-25 10:06:59.123456+00	1	2026-11-25 10:06:59.123456+00	2026-11-30 11:28:37.194625+00	-0.002060	0.002070	\N	99	\N	\N	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N
20	210f0cab-454d-31cf-6675-b8b598e99e89	2026-11-30 11:28:35.956001+00	2	2026-11-30 11:28:35.956001+00	2026-11-30 11:28:37.609642+00	0.003896	0.003896	\N	100	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
20	25ddfc06-d388-dd73-cc62-05214e127e40	2026-11-30 11:06:37.123456+00	1	2026-11-30 11:06:37.123456+00	2026-11-30 11:28:37.609642+00	-0.002180	0.002160	\N	100	\N	\N	3fcaa303-9b8f-9ae8-a02b-5ef718831444	\N	\N
20	2721c852-3f56-52f7-927b-6184fe906f49	2026-11-30 11:05:03.123456+00	1	2026-11-30 11:05:03.123456+00	2026-11-30 11:28:37.609642+00	-0.002190	0.002170	\N	100	\N	\N	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec	\N	\N
20	2b351a48-58da-7714-a138-4205f902026c	2026-11-30 11:07:03.123456+00	2	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.609642+00	-0.497878	0.002122	\N	100	\N	\N	7b712570-8150-7e27-7220-61e7ee833567	\N	\N
20	2eb14f3d-81cb-5132-47b9-e6605e7d6886	2026-11-28 04:04:22.123456+00	1	2026-11-28 04:04:22.123456+00	2026-11-30 11:28:37.609642+00	-0.002178	0.002158	\N	100	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	30b0c370-743d-5f2d-ff91-59a2be2cabd3	\N	0.000000
20	320d1991-6a51-4417-b541-deff3b9cc364	2026-11-26 19:06:18.123456+00	1	2026-11-26 19:06:18.123456+00	2026-11-30 11:28:37.609642+00	-0.001060	0.002210	\N	100	\N	region_not_priced	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N
20	40cb8a87-1104-b4f5-df6b-d77deafc1708	2026-11-29 02:06:27.123456+00	1	2026-11-29 02:06:27.123456+00	2026-11-30 11:28:37.609642+00	-0.001065	0.002220	\N	100	\N	no_cache_read_price+no_cache_write_5m_price	3df3ef3e-715c-dc99-d6b8-8aed71c39b91	\N	0.000000
20	4ef37fc7-ce72-af6c-48e5-21f91a8b96cd	2026-11-26 19:06:23.123456+00	1	2026-11-26 19:06:23.123456+00	2026-11-30 11:28:37.609642+00	-0.001059	0.002208	\N	100	\N	region_not_priced	72e0b4c2-2dbb-fd43-c8c6-7a3fe6c51192	\N	\N
20	534faaa2-423d-99e1-6e8f-d8619484f50d	2026-11-30 00:06:47.123456+00	1	2026-11-30 00:06:47.123456+00	2026-11-30 11:28:37.609642+00	-0.001064	0.002218	\N	100	\N	no_cache_read_price+no_cache_write_5m_price	dbdd3c45-79d3-48bc-e430-4de03ef1cb2c	\N	0.000000
20	55baef8e-eeed-081c-1cb3-f4213735b384	2026-11-30 11:07:03.123456+00	2	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:36.012112+00	0.005270	0.005270	\N	94	\N	\N	a11d51e1-3aa3-7a9b-b81e-14570d351206	\N	\N
20	55baef8e-eeed-081c-1cb3-f4213735b384	2026-11-30 11:07:03.123456+00	3	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:36.075987+00	-0.001014	0.004256	\N	96	\N	\N	a11d51e1-3aa3-7a9b-b81e-14570d351206	\N	\N
20	55baef8e-eeed-081c-1cb3-f4213735b384	2026-11-30 11:07:03.123456+00	4	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.194625+00	-0.001124	0.003132	\N	98	\N	\N	a11d51e1-3aa3-7a9b-b81e-14570d351206	\N	\N
20	55baef8e-eeed-081c-1cb3-f4213735b384	2026-11-30 11:07:03.123456+00	5	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.609642+00	-0.001014	0.002118	\N	100	\N	\N	a11d51e1-3aa3-7a9b-b81e-14570d351206	\N	\N
20	59a292e5-65f4-4843-8dfb-e430a9550892	2026-11-26 08:05:01.123456+00	1	2026-11-26 08:05:01.123456+00	2026-11-30 11:28:37.194625+00	-0.001146	0.003198	\N	98	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
20	59a292e5-65f4-4843-8dfb-e430a9550892	2026-11-26 08:05:01.123456+00	2	2026-11-26 08:05:01.123456+00	2026-11-30 11:28:37.609642+00	-0.001036	0.002162	\N	100	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
20	5a07b939-b7f0-4217-f9ac-468ff74fed54	2026-11-25 21:04:33.123456+00	2	2026-11-25 21:04:33.123456+00	2026-11-30 11:28:37.609642+00	0.002136	0.002136	\N	100	\N	\N	3a8c0b2f-6f87-de48-96d7-97e5eec68840	\N	\N
20	6075f5eb-54c8-41a3-bedd-672e7ca5f78a	2026-11-28 15:06:22.123456+00	1	2026-11-28 15:06:22.123456+00	2026-11-30 11:28:37.609642+00	-0.001066	0.002222	\N	100	\N	no_cache_read_price+no_cache_write_5m_price	8748f44c-810e-6e90-261b-69266630125a	\N	0.000000
20	618d5d49-dd6a-43a0-85a5-c1c084e0a75e	2026-11-30 11:03:27.123456+00	1	2026-11-30 11:03:27.123456+00	2026-11-30 11:28:37.194625+00	-0.001158	0.003234	\N	98	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
20	618d5d49-dd6a-43a0-85a5-c1c084e0a75e	2026-11-30 11:03:27.123456+00	2	2026-11-30 11:03:27.123456+00	2026-11-30 11:28:37.609642+00	-0.001048	0.002186	\N	100	\N	\N	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N
20	76a6928d-acd3-650e-d967-abf5ccaca039	2026-11-26 08:06:43.123456+00	1	2026-11-26 08:06:43.123456+00	2026-11-30 11:28:37.609642+00	-0.001058	0.002206	\N	100	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	30b0c370-743d-5f2d-ff91-59a2be2cabd3	\N	0.000000
20	7e2d6cf1-4190-46d9-aa8b-ee694a04228b	2026-11-29 13:02:34.123456+00	2	2026-11-29 13:02:34.123456+00	2026-11-30 11:28:37.609642+00	0.002020	0.002020	\N	99	\N	\N	1f79cbd9-1daa-43ca-ff81-2e19749ef6da	\N	\N
20	7f0922ca-cda0-4a7e-01c2-0a78d9888cde	2026-11-30 11:07:03.123456+00	2	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.609642+00	0.002092	0.002092	\N	100	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
20	85a1d009-9934-d417-726c-5afd64e7a47b	2026-11-26 19:03:14.123456+00	2	2026-11-26 19:03:14.123456+00	2026-11-30 11:28:36.012112+00	0.005330	0.005330	\N	94	\N	batch_not_priced+service_tier_not_priced	ba32675a-e564-64fa-81c7-fb4780ae6c5f	\N	\N
20	85a1d009-9934-d417-726c-5afd64e7a47b	2026-11-26 19:03:14.123456+00	3	2026-11-26 19:03:14.123456+00	2026-11-30 11:28:36.075987+00	-0.001026	0.004304	\N	96	\N	batch_not_priced+service_tier_not_priced	ba32675a-e564-64fa-81c7-fb4780ae6c5f	\N	\N
20	85a1d009-9934-d417-726c-5afd64e7a47b	2026-11-26 19:03:14.123456+00	4	2026-11-26 19:03:14.123456+00	2026-11-30 11:28:37.194625+00	-0.001136	0.003168	\N	98	\N	batch_not_priced+service_tier_not_priced	ba32675a-e564-64fa-81c7-fb4780ae6c5f	\N	\N
20	85a1d009-9934-d417-726c-5afd64e7a47b	2026-11-26 19:03:14.123456+00	5	2026-11-26 19:03:14.123456+00	2026-11-30 11:28:37.609642+00	-0.001026	0.002142	\N	100	\N	batch_not_priced+service_tier_not_priced	ba32675a-e564-64fa-81c7-fb4780ae6c5f	\N	\N
20	8945ed51-b4d2-c11d-cd4e-3ec52be814e2	2026-11-30 11:07:03.123456+00	2	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.609642+00	0.002124	0.002124	\N	100	\N	\N	c1c87d7a-37f9-9eb3-a8e1-4d77f36ddcd2	\N	\N
20	909f1a3d-8962-2cfe-d02c-0728533c8d7a	2026-10-31 12:00:00+00	2	2026-11-30 11:28:37.609642+00	2026-11-30 11:28:37.609642+00	0.003894	0.003894	\N	100	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
20	9be0ae1d-cf0f-1eaa-e2b0-ad10012931cf	2026-10-31 12:00:00+00	2	2026-11-30 11:28:37.609642+00	2026-11-30 11:28:37.609642+00	0.003892	0.003892	\N	100	\N	\N	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	\N
20	9fcfd34b-f2f1-319c-a5d8-bef7459186ed	2026-11-30 00:02:33.123456+00	1	2026-11-30 00:02:33.123456+00	2026-11-30 11:28:37.609642+00	-0.002204	0.002184	\N	100	\N	\N	3fcaa303-9b8f-9ae8-a02b-5ef718831444	\N	\N
20	bb105c55-dd47-ebd9-e587-cbbc81f08f49	2026-11-26 08:05:06.123456+00	2	2026-11-26 08:05:06.123456+00	2026-11-30 11:28:37.609642+00	-0.497902	0.002098	\N	100	\N	\N	4c34f93f-7c5f-633c-299c-ffcdc79179d1	\N	\N
20	c01cdd22-8fa2-40e2-b8b0-b1afcba99e64	2026-11-30 11:05:03.123456+00	1	2026-11-30 11:05:03.123456+00	2026-11-30 11:28:37.194625+00	-0.002084	0.002094	\N	99	\N	\N	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N
20	cf0d9983-0f11-16f8-a29a-d7724502c1c7	2026-11-26 08:06:41.123456+00	2	2026-11-26 08:06:41.123456+00	2026-11-30 11:28:37.609642+00	0.002134	0.002134	\N	100	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	7d24d3b4-94fa-caa9-9954-99f4e0794038	\N	0.000000
20	cf680ce9-892c-c0e5-ca66-605c452e52e5	2026-11-30 11:07:03.123456+00	2	2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.609642+00	0.002116	0.002116	\N	100	\N	no_cache_read_price	64eb2bea-8703-06b5-7e39-eb15cc3dfe61	\N	0.000000
20	d3a6f644-d8f5-9414-c145-8a367b8c35e5	2026-11-24 23:04:53.123456+00	1	2026-11-24 23:04:53.123456+00	2026-11-30 11:28:37.609642+00	-0.001067	0.002224	\N	100	\N	no_cache_read_price+no_cache_write_5m_price	42d09044-1e5a-3297-db94-e719c9225838	\N	0.000000
20	eaeaa674-cb22-b98f-c808-85fd75c1cdd2	2026-11-30 11:05:03.123456+00	1	2026-11-30 11:05:03.123456+00	2026-11-30 11:28:37.609642+00	-0.002082	0.002092	\N	99	\N	\N	f26cc123-145c-c1da-d4f9-d3bfb4282495	\N	\N
20	ee8710b1-1151-cc8b-d96b-1f3179f006f4	2026-11-28 04:03:35.123456+00	1	2026-11-28 04:03:35.123456+00	2026-11-30 11:28:37.609642+00	-0.002202	0.002182	\N	100	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	30b0c370-743d-5f2d-ff91-59a2be2cabd3	\N	0.000000
20	f5981401-f4b8-4eb1-a4fa-792771fc1737	2026-11-26 08:05:38.123456+00	2	2026-11-26 08:05:38.123456+00	2026-11-30 11:28:36.012112+00	-0.244960	0.005040	\N	95	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
20	f5981401-f4b8-4eb1-a4fa-792771fc1737	2026-11-26 08:05:38.123456+00	3	2026-11-26 08:05:38.123456+00	2026-11-30 11:28:36.075987+00	-0.001006	0.004034	\N	97	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
20	f5981401-f4b8-4eb1-a4fa-792771fc1737	2026-11-26 08:05:38.123456+00	4	2026-11-26 08:05:38.123456+00	2026-11-30 11:28:37.194625+00	-0.002012	0.002022	\N	99	\N	\N	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N
\.
COPY correction_total (org_id, dimension_set, credit_usd, event_count, error_count, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output) FROM stdin;
20	044965bc-55cc-d2c9-2ace-38f216b6b44a	0	-1	0	-1026	0	0	0	-10	0	0	0	0	0
20	1f79cbd9-1daa-43ca-ff81-2e19749ef6da	0	1	0	1005	0	0	0	10	0	0	0	0	0
20	1fc397da-1937-7e4e-d1eb-af43862c9e88	0	-1	0	-967	0	-30	-20	-6	0	-5	0	0	-4
20	2135fe5a-062a-4059-79c8-08fc2642a90d	0.004388	0	0	0	0	0	0	0	0	0	0	0	0
20	288eafb1-caf1-b920-e170-33363dc27cc7	0	-1	0	-1017	0	0	0	-10	0	0	0	0	0
20	30b0c370-743d-5f2d-ff91-59a2be2cabd3	0.005438	0	0	0	0	0	0	0	0	0	0	0	0
20	39a411db-78e0-7499-9ee9-5ae813bf7637	0	-1	0	-1023	0	0	0	-10	0	0	0	0	0
20	39f67019-ac01-1c3f-80de-9c91835e4d05	0	-1	0	-1005	0	0	0	-10	0	0	0	0	0
20	3a8c0b2f-6f87-de48-96d7-97e5eec68840	0	1	0	1023	0	0	0	10	0	0	0	0	0
20	3df3ef3e-715c-dc99-d6b8-8aed71c39b91	0.001065	0	0	0	0	0	0	0	0	0	0	0	0
20	3fcaa303-9b8f-9ae8-a02b-5ef718831444	0.004384	0	0	0	0	0	0	0	0	0	0	0	0
20	42d09044-1e5a-3297-db94-e719c9225838	0.001067	0	0	0	0	0	0	0	0	0	0	0	0
20	4c34f93f-7c5f-633c-299c-ffcdc79179d1	0	1	0	1004	0	0	0	10	0	0	0	0	0
20	64eb2bea-8703-06b5-7e39-eb15cc3dfe61	0	1	0	313	700	0	0	7	3	0	0	0	0
20	6d5f1eb0-520e-d9c4-b538-c17b435f1fb3	0	-1	0	-313	-700	0	0	-7	-3	0	0	0	0
20	72e0b4c2-2dbb-fd43-c8c6-7a3fe6c51192	0.001059	0	0	0	0	0	0	0	0	0	0	0	0
20	776b5bc4-2cb2-0932-a8e2-54a05c2c7e8b	0.5	-1	0	-1016	0	0	0	-10	0	0	0	0	0
20	7b712570-8150-7e27-7220-61e7ee833567	0	1	0	1016	0	0	0	10	0	0	0	0	0
20	7d24d3b4-94fa-caa9-9954-99f4e0794038	0.5	0	0	-37	0	30	20	-4	0	5	0	0	4
20	8748f44c-810e-6e90-261b-69266630125a	0.001066	0	0	0	0	0	0	0	0	0	0	0	0
20	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec	0.002190	0	0	0	0	0	0	0	0	0	0	0	0
20	a11d51e1-3aa3-7a9b-b81e-14570d351206	0.003152	1	0	1014	0	0	0	10	0	0	0	0	0
20	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0.50	-2	0	-2024	0	0	0	-20	0	0	0	0	0
20	b1d15cbe-104f-5ff7-deaf-30d168173af7	0	4	0	6707	0	0	0	40	0	0	0	0	0
20	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0.004144	0	0	0	0	0	0	0	0	0	0	0	0
20	ba32675a-e564-64fa-81c7-fb4780ae6c5f	0.003188	1	0	1026	0	0	0	10	0	0	0	0	0
20	c1c87d7a-37f9-9eb3-a8e1-4d77f36ddcd2	0	1	0	1017	0	0	0	10	0	0	0	0	0
20	d596554b-90a0-66a6-a819-b411b07bba3e	0	-1	0	-1014	0	0	0	-10	0	0	0	0	0
20	da718855-2d55-1d12-609d-d734df2f5db2	0.006072	2	0	2024	0	0	0	20	0	0	0	0	0
20	dbdd3c45-79d3-48bc-e430-4de03ef1cb2c	0.001064	0	0	0	0	0	0	0	0	0	0	0	0
20	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	0	-4	0	-6707	0	0	0	-40	0	0	0	0	0
20	f26cc123-145c-c1da-d4f9-d3bfb4282495	0.002082	0	0	0	0	0	0	0	0	0	0	0	0
20	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	0.001060	0	0	0	0	0	0	0	0	0	0	0	0
\.
COPY counting (id, org_id, budget_id, kind, conditions, each, calendar, counted_since, counted, retired, version, model_exact) FROM stdin;
121	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	window	{}	\N	["daily", "Asia/Tokyo", 0, 1, 0, 0]	2026-10-25 15:00:00+00	t	f	141	t
122	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	minute	{}	\N	["rolling", "UTC", 0, 1, 6, 60]	2026-11-30 05:07:00+00	t	f	142	t
123	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-26 11:00:00+00	t	f	143	t
124	20	beaea6ab-56b9-4904-8bb2-febde95283e2	window	{}	tenant	["weekly", "America/New_York", 0, 1, 0, 0]	2026-10-26 04:00:00+00	t	t	151	t
125	20	88b2c0ba-4823-41e3-81a5-0cc7483e1b1d	window	{"team": "red"}	\N	["monthly", "UTC", 0, 15, 0, 0]	2026-10-15 00:00:00+00	t	f	145	t
126	20	9bfebee7-c178-43b8-8168-df7c77d2c4a2	window	{"feature": "chat"}	\N	["quarterly", "UTC", 0, 1, 0, 0]	2026-10-01 00:00:00+00	t	t	153	t
127	20	a64fde7b-2cd6-4fe9-aea9-834fdcf5cbcf	window	{}	\N	["rolling", "UTC", 0, 1, 24, 60]	2026-11-29 11:07:00+00	t	f	147	t
128	20	a64fde7b-2cd6-4fe9-aea9-834fdcf5cbcf	hour	{}	\N	["rolling", "UTC", 0, 1, 840, 3600]	2026-10-26 11:00:00+00	t	f	148	t
129	20	8af18d5c-efa3-4e1b-b628-de2567329a08	window	{}	run_id	["run", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	149	t
130	-20	ad06c61e-d5d8-46eb-a494-a2be04ff481b	window	{}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	150	t
131	20	beaea6ab-56b9-4904-8bb2-febde95283e2	window	{}	tenant	["weekly", "Australia/Lord_Howe", 0, 1, 0, 0]	2026-10-25 13:00:00+00	t	f	152	t
132	20	b4bc0260-24ec-4bbe-9038-401e797f4a01	window	{"model": "o3-mini"}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	154	f
133	20	398bcb6e-7ae9-4a44-b2b5-5349656d4535	window	{"model": "o3-mini"}	\N	["daily", "UTC", 0, 1, 0, 0]	2026-10-26 00:00:00+00	t	f	155	t
\.
COPY cube_15m (bucket, org_id, shard, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, cache_saved_usd) FROM stdin;
2026-10-31 12:00:00+00	20	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-24 23:00:00+00	20	0	30b0c370-743d-5f2d-ff91-59a2be2cabd3	1	0	1070	10	1015	0	30	20	6	0	5	0	0	4	0	0	0.002230	0	0	0.002030	0	0.000100	0.000054	0	0.000046	0.000000
2026-11-24 23:00:00+00	20	0	42d09044-1e5a-3297-db94-e719c9225838	1	0	1067	10	567	400	100	0	10	0	0	0	0	0	0	0	0.003291	0	0	0.001701	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-24 23:00:00+00	20	0	aa879bb2-5024-a6de-4b91-b8a42bbdc4fa	1	0	1073	10	373	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-24 23:00:00+00	20	8	42d09044-1e5a-3297-db94-e719c9225838	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001067	0	0	-0.000567	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-25 10:00:00+00	20	0	3fcaa303-9b8f-9ae8-a02b-5ef718831444	1	0	1071	10	1071	0	0	0	10	0	0	0	0	0	0	0	0.002232	0	0.002	0.002142	0	0	0.000090	0	0	0
2026-11-25 10:00:00+00	20	0	f2ae4880-139e-f7b4-3122-762be3931448	1	1	1061	10	361	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-25 10:00:00+00	20	2	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.004130	0	0	0.004120	0	0	0.000010	0	0	0
2026-11-25 10:00:00+00	20	2	babbf9a2-b1b6-36ed-f705-263b210f15d9	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 10:00:00+00	20	8	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002060	0	0	-0.002060	0	0	0.000000	0	0	0
2026-11-25 21:00:00+00	20	0	6852a4d5-f5e1-0146-a08e-d5e4ee767713	1	1	1063	10	1063	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-25 21:00:00+00	20	0	e4dea467-e8b5-025a-60fc-f63ffec380b6	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020	0.0000000
2026-11-25 21:00:00+00	20	1	39a411db-78e0-7499-9ee9-5ae813bf7637	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	20	8	39a411db-78e0-7499-9ee9-5ae813bf7637	-1	0	-1023	-10	-1023	0	0	0	-10	0	0	0	0	0	0	0	0	0	-0.002	0	0	0	0	0	0	0
2026-11-25 21:00:00+00	20	8	3a8c0b2f-6f87-de48-96d7-97e5eec68840	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0.002136	0	0.002	0.002046	0	0	0.000090	0	0	0
2026-11-26 08:00:00+00	20	0	293e3f69-c8cd-f7ca-b072-b5bac77c0861	1	0	1079	10	1079	0	0	0	10	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	0
2026-11-26 08:00:00+00	20	0	30b0c370-743d-5f2d-ff91-59a2be2cabd3	1	0	1058	10	1003	0	30	20	6	0	5	0	0	4	0	0	0.003264	0	0	0.003009	0	0.000150	0.000054	0	0.000051	0.000000
2026-11-26 08:00:00+00	20	0	7d24d3b4-94fa-caa9-9954-99f4e0794038	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-26 08:00:00+00	20	0	a2967cd8-f860-9290-95c0-910cef39f28f	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-26 08:00:00+00	20	0	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25	0
2026-11-26 08:00:00+00	20	0	c4898de5-d704-2eb0-0177-758fb31a8956	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-26 08:00:00+00	20	0	d0765e5c-81b6-387a-f15b-2db7747fb9cf	1	0	1082	10	1027	0	30	20	6	0	5	0	0	4	0	0	0.002254	0	0	0.002054	0	0.000100	0.000054	0	0.000046	0.000000
2026-11-26 08:00:00+00	20	1	1fc397da-1937-7e4e-d1eb-af43862c9e88	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 08:00:00+00	20	2	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.004344	0	0	0.004144	0	0	0.000200	0	0	0
2026-11-26 08:00:00+00	20	8	1fc397da-1937-7e4e-d1eb-af43862c9e88	-1	0	-1022	-10	-967	0	-30	-20	-6	0	-5	0	0	-4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 08:00:00+00	20	8	2135fe5a-062a-4059-79c8-08fc2642a90d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002182	0	0	-0.002072	0	0	-0.000110	0	0	0
2026-11-26 08:00:00+00	20	8	30b0c370-743d-5f2d-ff91-59a2be2cabd3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001058	0	0	-0.001003	0	-0.000050	0.000000	0	-0.000005	0.000000
2026-11-26 08:00:00+00	20	8	4c34f93f-7c5f-633c-299c-ffcdc79179d1	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.002098	0	0	0.002008	0	0	0.000090	0	0	0
2026-11-26 08:00:00+00	20	8	7d24d3b4-94fa-caa9-9954-99f4e0794038	0	0	18	0	-37	0	30	20	-4	0	5	0	0	4	0	0	-0.497866	0	0	0.001934	0	0.000100	0.000054	0	-0.499954	0.000000
2026-11-26 08:00:00+00	20	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1006	-10	-1006	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25	0
2026-11-26 08:00:00+00	20	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1006	10	1006	0	0	0	10	0	0	0	0	0	0	0	0.002022	0	0	0.002012	0	0	0.000010	0	0	0
2026-11-26 19:00:00+00	20	0	044965bc-55cc-d2c9-2ace-38f216b6b44a	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 19:00:00+00	20	0	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020	0
2026-11-26 19:00:00+00	20	0	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	1072	10	1072	0	0	0	10	0	0	0	0	0	0	0	0.002234	0	0	0.002144	0	0	0.000090	0	0	0
2026-11-26 19:00:00+00	20	0	72e0b4c2-2dbb-fd43-c8c6-7a3fe6c51192	1	0	1059	10	1059	0	0	0	10	0	0	0	0	0	0	0	0.003267	0	0.002	0.003177	0	0	0.000090	0	0	0
2026-11-26 19:00:00+00	20	0	f2ae4880-139e-f7b4-3122-762be3931448	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-26 19:00:00+00	20	0	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	1060	10	1060	0	0	0	10	0	0	0	0	0	0	0	0.003270	0	0	0.003180	0	0	0.000090	0	0	0
2026-11-26 19:00:00+00	20	1	abde1851-3fa8-faae-2fd1-0f86ad45b77b	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.25	0	0	0	0	0	0	0	0.25	0
2026-11-26 19:00:00+00	20	2	ac452b47-2ca2-f7d7-af90-99aadd149477	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 19:00:00+00	20	8	044965bc-55cc-d2c9-2ace-38f216b6b44a	-1	0	-1026	-10	-1026	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 19:00:00+00	20	8	72e0b4c2-2dbb-fd43-c8c6-7a3fe6c51192	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001059	0	0.000	-0.001059	0	0	0.000000	0	0	0
2026-11-26 19:00:00+00	20	8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	-1	0	-1018	-10	-1018	0	0	0	-10	0	0	0	0	0	0	0	-0.25	0	0	0	0	0	0	0	-0.25	0
2026-11-26 19:00:00+00	20	8	ba32675a-e564-64fa-81c7-fb4780ae6c5f	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0.002142	0	0	0.002052	0	0	0.000090	0	0	0
2026-11-26 19:00:00+00	20	8	da718855-2d55-1d12-609d-d734df2f5db2	1	0	1018	10	1018	0	0	0	10	0	0	0	0	0	0	0	0.002046	0	0	0.002036	0	0	0.000010	0	0	0
2026-11-26 19:00:00+00	20	8	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001060	0	0	-0.001060	0	0	0.000000	0	0	0
2026-11-27 06:00:00+00	20	0	9c1b2079-971c-38b2-2b75-2a4ee1c16663	1	0	1075	10	1075	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-27 06:00:00+00	20	1	e5ef8273-d421-176c-696e-019cd4d10f26	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 17:00:00+00	-20	0	1fc397da-1937-7e4e-d1eb-af43862c9e88	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 17:00:00+00	20	0	3a11b6a2-91ae-dc78-9642-005929b6033f	1	1	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	0
2026-11-27 17:00:00+00	20	0	4d6ac986-3723-0fcd-9a5b-e97baba41335	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0.0012001	0	0	0	0	0	0	0.0123	0
2026-11-27 17:00:00+00	20	0	eaec4a11-41f8-aa90-0069-1462667650f8	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.5	0.0012012	0	0	0	0	0	0	0.5	0
2026-11-27 17:00:00+00	20	2	f2ae4880-139e-f7b4-3122-762be3931448	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-28 04:00:00+00	20	0	30b0c370-743d-5f2d-ff91-59a2be2cabd3	1	0	1046	10	991	0	30	20	6	0	5	0	0	4	0	0	0.004384	0	0	0.003964	0	0.000200	0.000120	0	0.000100	0.000000
2026-11-28 04:00:00+00	20	0	588d85dc-c1b0-5075-a44a-7f7d56ad3b0f	1	0	1074	10	1074	0	0	0	10	0	0	0	0	0	0	0	0.0012254	0.0012254	0	0.0011814	0	0	0.0000440	0	0	0
2026-11-28 04:00:00+00	20	0	6ccb146a-b226-4074-1fcb-82321febb930	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.0012023	0.0012023	0	0.0011583	0	0	0.0000440	0	0	0
2026-11-28 04:00:00+00	20	0	755177cf-6ff6-1222-0877-0513a124cb94	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0	0
2026-11-28 04:00:00+00	20	2	30b0c370-743d-5f2d-ff91-59a2be2cabd3	1	0	1034	10	979	0	30	20	6	0	5	0	0	4	0	0	0.004336	0	0	0.003916	0	0.000200	0.000120	0	0.000100	0.000000
2026-11-28 04:00:00+00	20	8	30b0c370-743d-5f2d-ff91-59a2be2cabd3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.004380	0	0	-0.003940	0	-0.000200	-0.000132	0	-0.000108	0.000000
2026-11-28 11:00:00+00	20	0	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1084	10	1084	0	0	0	10	0	0	0	0	0	0	0	0.002258	0	0	0.002168	0	0	0.000090	0	0	0
2026-11-28 11:00:00+00	20	0	6852a4d5-f5e1-0146-a08e-d5e4ee767713	1	0	1087	10	1087	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-28 11:00:00+00	20	0	85d48bee-0d31-c95a-a524-260f7992d186	1	0	1086	10	1086	0	0	0	10	0	0	0	0	0	0	0	0.0012386	0.0012386	0	0.0011946	0	0	0.0000440	0	0	0
2026-11-28 11:00:00+00	20	0	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec	1	0	1088	10	1088	0	0	0	10	0	0	0	0	0	0	0	0.002266	0	0	0.002176	0	0	0.000090	0	0	0
2026-11-28 11:00:00+00	20	0	f2ae4880-139e-f7b4-3122-762be3931448	1	0	1085	10	385	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-28 15:00:00+00	-20	0	39a411db-78e0-7499-9ee9-5ae813bf7637	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	0
2026-11-28 15:00:00+00	-20	0	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 15:00:00+00	20	0	8748f44c-810e-6e90-261b-69266630125a	1	0	1066	10	566	400	100	0	10	0	0	0	0	0	0	0	0.003288	0	0	0.001698	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-28 15:00:00+00	20	0	babbf9a2-b1b6-36ed-f705-263b210f15d9	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 15:00:00+00	20	2	4574f554-d43a-a55f-6a63-5ba32dc32200	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 15:00:00+00	20	8	8748f44c-810e-6e90-261b-69266630125a	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001066	0	0	-0.000566	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-29 02:00:00+00	20	0	3df3ef3e-715c-dc99-d6b8-8aed71c39b91	1	0	1065	10	565	400	100	0	10	0	0	0	0	0	0	0	0.003285	0	0	0.001695	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-29 02:00:00+00	20	0	ac452b47-2ca2-f7d7-af90-99aadd149477	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 02:00:00+00	20	0	d2b84c6a-d2d5-51e8-3d23-cec6967bad54	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-29 02:00:00+00	20	8	3df3ef3e-715c-dc99-d6b8-8aed71c39b91	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001065	0	0	-0.000565	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-29 13:00:00+00	20	0	39f67019-ac01-1c3f-80de-9c91835e4d05	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 13:00:00+00	20	0	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	1078	10	1078	0	0	0	10	0	0	0	0	0	1500000	1	0.002166	0	0	0.002156	0	0	0.000010	0	0	0
2026-11-29 13:00:00+00	20	0	7b158d1f-5c26-dac3-d141-d1f58b51b29b	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 13:00:00+00	20	0	85d48bee-0d31-c95a-a524-260f7992d186	1	1	1062	10	1062	0	0	0	10	0	0	0	0	0	0	0	0.0012122	0.0012122	0	0.0011682	0	0	0.0000440	0	0	0
2026-11-29 13:00:00+00	20	0	bf19e256-e41d-f181-102a-efdf16d83672	1	0	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	0
2026-11-29 13:00:00+00	20	0	cde758f7-c0e6-2d3f-1b2b-a5bd7723fe61	1	0	1076	10	1076	0	0	0	10	0	0	0	0	0	1500000	1	0.002242	0	0	0.002152	0	0	0.000090	0	0	0
2026-11-29 13:00:00+00	20	0	fa7208bd-fa81-576a-f5eb-bffd88947202	1	0	1055	10	1055	0	0	0	10	0	0	0	0	0	0	0	0.0012045	0.0012045	0	0.0011605	0	0	0.0000440	0	0	0
2026-11-29 13:00:00+00	20	1	f66c13ab-ae99-d0c6-f174-d582b62289b8	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 13:00:00+00	20	8	1f79cbd9-1daa-43ca-ff81-2e19749ef6da	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0.002020	0	0	0.002010	0	0	0.000010	0	0	0
2026-11-29 13:00:00+00	20	8	39f67019-ac01-1c3f-80de-9c91835e4d05	-1	0	-1005	-10	-1005	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 00:00:00+00	20	0	3fcaa303-9b8f-9ae8-a02b-5ef718831444	1	0	1047	10	1047	0	0	0	10	0	0	0	0	0	0	0	0.004388	0	0.002	0.004188	0	0	0.000200	0	0	0
2026-11-30 00:00:00+00	20	0	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.0012034	0.0012034	0	0.0011594	0	0	0.0000440	0	0	0
2026-11-30 00:00:00+00	20	0	dbdd3c45-79d3-48bc-e430-4de03ef1cb2c	1	0	1064	10	564	400	100	0	10	0	0	0	0	0	0	0	0.003282	0	0	0.001692	0.001200	0.000300	0.000090	0	0	0.000000
2026-11-30 00:00:00+00	20	0	f2ae4880-139e-f7b4-3122-762be3931448	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-30 00:00:00+00	20	1	4574f554-d43a-a55f-6a63-5ba32dc32200	1	0	1019	10	1019	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 00:00:00+00	20	8	3fcaa303-9b8f-9ae8-a02b-5ef718831444	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002204	0	0.000	-0.002094	0	0	-0.000110	0	0	0
2026-11-30 00:00:00+00	20	8	dbdd3c45-79d3-48bc-e430-4de03ef1cb2c	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.001064	0	0	-0.000564	-0.000400	-0.000100	0.000000	0	0	0.000000
2026-11-30 11:00:00+00	20	0	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.004392	0	0	0.004192	0	0	0.000200	0	0	0
2026-11-30 11:00:00+00	20	0	288eafb1-caf1-b920-e170-33363dc27cc7	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	0	318739b7-943c-af11-11a5-6dd319bdb3e3	1	0	1083	10	1083	0	0	0	10	0	0	0	0	0	0	0	0.002256	0	0.002	0.002166	0	0	0.000090	0	0	0
2026-11-30 11:00:00+00	20	0	3751ca82-c540-789e-b5e2-5a213a1030af	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	0	4574f554-d43a-a55f-6a63-5ba32dc32200	2	0	2134	20	2134	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	0	6852a4d5-f5e1-0146-a08e-d5e4ee767713	1	0	1039	10	1039	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-30 11:00:00+00	20	0	6d5f1eb0-520e-d9c4-b538-c17b435f1fb3	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	0	776b5bc4-2cb2-0932-a8e2-54a05c2c7e8b	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	0
2026-11-30 11:00:00+00	20	0	85d48bee-0d31-c95a-a524-260f7992d186	2	0	2040	20	2040	0	0	0	20	0	0	0	0	0	0	0	0.0023320	0.0023320	0	0.0022440	0	0	0.0000880	0	0	0
2026-11-30 11:00:00+00	20	0	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.004360	0	0	0.004160	0	0	0.000200	0	0	0
2026-11-30 11:00:00+00	20	0	ac452b47-2ca2-f7d7-af90-99aadd149477	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	0	b1d0adad-c44b-385e-a479-b17c3e16c22b	1	0	1077	10	1077	0	0	0	10	0	0	0	0	0	1500000	1	0.002164	0	0	0.002154	0	0	0.000010	0	0	0
2026-11-30 11:00:00+00	20	0	b44a3fe6-0ca9-9043-bca3-c62a38305e89	2	0	2132	20	2132	0	0	0	20	0	0	0	0	0	0	0	0.006368	0	0	0.006348	0	0	0.000020	0	0	0
2026-11-30 11:00:00+00	20	0	babbf9a2-b1b6-36ed-f705-263b210f15d9	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	0	d596554b-90a0-66a6-a819-b411b07bba3e	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	0	dade4a93-dcc7-443d-38b5-037288d34dd6	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1001	10	1001	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	0	f26cc123-145c-c1da-d4f9-d3bfb4282495	2	0	2130	20	2130	0	0	0	20	0	0	0	0	0	0	0	0.006362	0	0	0.006342	0	0	0.000020	0	0	0
2026-11-30 11:00:00+00	20	0	f4a18a20-d31e-1a7e-6b13-604d562e265b	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	0
2026-11-30 11:00:00+00	20	2	3fcaa303-9b8f-9ae8-a02b-5ef718831444	1	0	1035	10	1035	0	0	0	10	0	0	0	0	0	0	0	0.004340	0	0.002	0.004140	0	0	0.000200	0	0	0
2026-11-30 11:00:00+00	20	3	4574f554-d43a-a55f-6a63-5ba32dc32200	1	0	1007	10	1007	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	3	e5ef8273-d421-176c-696e-019cd4d10f26	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	3	f66c13ab-ae99-d0c6-f174-d582b62289b8	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	8	2135fe5a-062a-4059-79c8-08fc2642a90d	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002206	0	0	-0.002096	0	0	-0.000110	0	0	0
2026-11-30 11:00:00+00	20	8	288eafb1-caf1-b920-e170-33363dc27cc7	-1	0	-1017	-10	-1017	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	8	3fcaa303-9b8f-9ae8-a02b-5ef718831444	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002180	0	0.000	-0.002070	0	0	-0.000110	0	0	0
2026-11-30 11:00:00+00	20	8	64eb2bea-8703-06b5-7e39-eb15cc3dfe61	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0.002116	0	0	0.000626	0.001400	0	0.000063	0.000027	0	0.000000
2026-11-30 11:00:00+00	20	8	6d5f1eb0-520e-d9c4-b538-c17b435f1fb3	-1	0	-1013	-10	-313	-700	0	0	-7	-3	0	0	0	0	-812500	-1	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	8	776b5bc4-2cb2-0932-a8e2-54a05c2c7e8b	-1	0	-1016	-10	-1016	0	0	0	-10	0	0	0	0	0	0	0	-0.5	0	0	0	0	0	0	0	-0.5	0
2026-11-30 11:00:00+00	20	8	7b712570-8150-7e27-7220-61e7ee833567	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.002122	0	0	0.002032	0	0	0.000090	0	0	0
2026-11-30 11:00:00+00	20	8	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002190	0	0	-0.002080	0	0	-0.000110	0	0	0
2026-11-30 11:00:00+00	20	8	a11d51e1-3aa3-7a9b-b81e-14570d351206	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0.002118	0	0	0.002028	0	0	0.000090	0	0	0
2026-11-30 11:00:00+00	20	8	b1d15cbe-104f-5ff7-deaf-30d168173af7	1	0	1001	10	1001	0	0	0	10	0	0	0	0	0	0	0	0.002092	0	0	0.002002	0	0	0.000090	0	0	0
2026-11-30 11:00:00+00	20	8	b44a3fe6-0ca9-9043-bca3-c62a38305e89	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002084	0	0	-0.002084	0	0	0.000000	0	0	0
2026-11-30 11:00:00+00	20	8	c1c87d7a-37f9-9eb3-a8e1-4d77f36ddcd2	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0.002124	0	0	0.002034	0	0	0.000090	0	0	0
2026-11-30 11:00:00+00	20	8	d596554b-90a0-66a6-a819-b411b07bba3e	-1	0	-1014	-10	-1014	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	8	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-1	0	-1001	-10	-1001	0	0	0	-10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	20	8	f26cc123-145c-c1da-d4f9-d3bfb4282495	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	-0.002082	0	0	-0.002082	0	0	0.000000	0	0	0
2026-11-30 11:15:00+00	20	0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	1	0	1903	10	1903	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:15:00+00	20	8	b1d15cbe-104f-5ff7-deaf-30d168173af7	3	0	5706	30	5706	0	0	0	30	0	0	0	0	0	0	0	0.011682	0	0	0.011412	0	0	0.000270	0	0	0
2026-11-30 11:15:00+00	20	8	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-3	0	-5706	-30	-5706	0	0	0	-30	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
\.
COPY cube_day (org_id, dimension_set, event_count, error_count, input_tokens, output_tokens, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, latency_us, latency_count, cost_usd, list_cost_usd, saved_usd, cost_input, cost_cache_read, cost_cache_write, cost_output, cost_reasoning, cost_other, day, cache_saved_usd) FROM stdin;
-20	1fc397da-1937-7e4e-d1eb-af43862c9e88	1	0	1010	10	955	0	30	20	6	0	5	0	0	4	0	0	0	0	0	0	0	0	0	0	0	2026-11-27	0
-20	39a411db-78e0-7499-9ee9-5ae813bf7637	1	0	1011	10	1011	0	0	0	10	0	0	0	0	0	0	0	0	0	0.002	0	0	0	0	0	0	2026-11-28	0
-20	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	1012	10	1012	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0
20	044965bc-55cc-d2c9-2ace-38f216b6b44a	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26	0
20	1f79cbd9-1daa-43ca-ff81-2e19749ef6da	1	0	1005	10	1005	0	0	0	10	0	0	0	0	0	0	0	0.002020	0	0	0.002010	0	0	0.000010	0	0	2026-11-29	0
20	1fc397da-1937-7e4e-d1eb-af43862c9e88	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26	0
20	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1036	10	1036	0	0	0	10	0	0	0	0	0	0	0	0.002162	0	0	0.002072	0	0	0.000090	0	0	2026-11-26	0
20	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	1048	10	1048	0	0	0	10	0	0	0	0	0	0	0	0.002186	0	0	0.002096	0	0	0.000090	0	0	2026-11-30	0
20	288eafb1-caf1-b920-e170-33363dc27cc7	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
20	293e3f69-c8cd-f7ca-b072-b5bac77c0861	1	0	1079	10	1079	0	0	0	10	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	2026-11-26	0
20	30b0c370-743d-5f2d-ff91-59a2be2cabd3	1	0	1058	10	1003	0	30	20	6	0	5	0	0	4	0	0	0.002206	0	0	0.002006	0	0.000100	0.000054	0	0.000046	2026-11-26	0.000000
20	30b0c370-743d-5f2d-ff91-59a2be2cabd3	1	0	1070	10	1015	0	30	20	6	0	5	0	0	4	0	0	0.002230	0	0	0.002030	0	0.000100	0.000054	0	0.000046	2026-11-24	0.000000
20	30b0c370-743d-5f2d-ff91-59a2be2cabd3	2	0	2080	20	1970	0	60	40	12	0	10	0	0	8	0	0	0.004340	0	0	0.003940	0	0.000200	0.000108	0	0.000092	2026-11-28	0.000000
20	318739b7-943c-af11-11a5-6dd319bdb3e3	1	0	1083	10	1083	0	0	0	10	0	0	0	0	0	0	0	0.002256	0	0.002	0.002166	0	0	0.000090	0	0	2026-11-30	0
20	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	1024	10	1024	0	0	0	10	0	0	0	0	0	0	0	0.0215960	0	0	0.0015360	0	0	0.000060	0	0.020	2026-11-26	0
20	3751ca82-c540-789e-b5e2-5a213a1030af	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
20	39a411db-78e0-7499-9ee9-5ae813bf7637	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	0	0	2026-11-25	0
20	39f67019-ac01-1c3f-80de-9c91835e4d05	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0
20	3a11b6a2-91ae-dc78-9642-005929b6033f	1	1	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	2026-11-27	0
20	3a8c0b2f-6f87-de48-96d7-97e5eec68840	1	0	1023	10	1023	0	0	0	10	0	0	0	0	0	0	0	0.002136	0	0.002	0.002046	0	0	0.000090	0	0	2026-11-25	0
20	3df3ef3e-715c-dc99-d6b8-8aed71c39b91	1	0	1065	10	565	400	100	0	10	0	0	0	0	0	0	0	0.002220	0	0	0.001130	0.000800	0.000200	0.000090	0	0	2026-11-29	0.000000
20	3fcaa303-9b8f-9ae8-a02b-5ef718831444	1	0	1071	10	1071	0	0	0	10	0	0	0	0	0	0	0	0.002232	0	0.002	0.002142	0	0	0.000090	0	0	2026-11-25	0
20	3fcaa303-9b8f-9ae8-a02b-5ef718831444	2	0	2082	20	2082	0	0	0	20	0	0	0	0	0	0	0	0.004344	0	0.004	0.004164	0	0	0.000180	0	0	2026-11-30	0
20	42d09044-1e5a-3297-db94-e719c9225838	1	0	1067	10	567	400	100	0	10	0	0	0	0	0	0	0	0.002224	0	0	0.001134	0.000800	0.000200	0.000090	0	0	2026-11-24	0.000000
20	4574f554-d43a-a55f-6a63-5ba32dc32200	1	0	1031	10	1031	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0
20	4574f554-d43a-a55f-6a63-5ba32dc32200	3	0	3069	30	3069	0	0	0	30	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
20	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	1072	10	1072	0	0	0	10	0	0	0	0	0	0	0	0.002234	0	0	0.002144	0	0	0.000090	0	0	2026-11-26	0
20	4c34f93f-7c5f-633c-299c-ffcdc79179d1	1	0	1004	10	1004	0	0	0	10	0	0	0	0	0	0	0	0.002098	0	0	0.002008	0	0	0.000090	0	0	2026-11-26	0
20	4d6ac986-3723-0fcd-9a5b-e97baba41335	1	0	1051	10	1051	0	0	0	10	0	0	0	0	0	0	0	0.0123	0.0012001	0	0	0	0	0	0	0.0123	2026-11-27	0
20	588d85dc-c1b0-5075-a44a-7f7d56ad3b0f	1	0	1074	10	1074	0	0	0	10	0	0	0	0	0	0	0	0.0012254	0.0012254	0	0.0011814	0	0	0.0000440	0	0	2026-11-28	0
20	64eb2bea-8703-06b5-7e39-eb15cc3dfe61	1	0	1013	10	313	700	0	0	7	3	0	0	0	0	812500	1	0.002116	0	0	0.000626	0.001400	0	0.000063	0.000027	0	2026-11-30	0.000000
20	6852a4d5-f5e1-0146-a08e-d5e4ee767713	1	0	1039	10	1039	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-30	0
20	6852a4d5-f5e1-0146-a08e-d5e4ee767713	1	1	1063	10	1063	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-25	0
20	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	1078	10	1078	0	0	0	10	0	0	0	0	0	1500000	1	0.002166	0	0	0.002156	0	0	0.000010	0	0	2026-11-29	0
20	6ccb146a-b226-4074-1fcb-82321febb930	1	0	1053	10	1053	0	0	0	10	0	0	0	0	0	0	0	0.0012023	0.0012023	0	0.0011583	0	0	0.0000440	0	0	2026-11-28	0
20	6d5f1eb0-520e-d9c4-b538-c17b435f1fb3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
20	72e0b4c2-2dbb-fd43-c8c6-7a3fe6c51192	1	0	1059	10	1059	0	0	0	10	0	0	0	0	0	0	0	0.002208	0	0.002	0.002118	0	0	0.000090	0	0	2026-11-26	0
20	755177cf-6ff6-1222-0877-0513a124cb94	1	0	1050	10	1050	0	0	0	10	0	0	0	0	0	0	0	0.0011990	0.0011990	0	0.0011550	0	0	0.0000440	0	0	2026-11-28	0
20	776b5bc4-2cb2-0932-a8e2-54a05c2c7e8b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	0	0	0.0	2026-11-30	0
20	7b158d1f-5c26-dac3-d141-d1f58b51b29b	1	0	1029	10	1029	0	0	0	10	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0
20	7b712570-8150-7e27-7220-61e7ee833567	1	0	1016	10	1016	0	0	0	10	0	0	0	0	0	0	0	0.002122	0	0	0.002032	0	0	0.000090	0	0	2026-11-30	0
20	7d24d3b4-94fa-caa9-9954-99f4e0794038	1	0	1022	10	967	0	30	20	6	0	5	0	0	4	0	0	0.002134	0	0	0.001934	0	0.000100	0.000054	0	0.000046	2026-11-26	0.000000
20	85d48bee-0d31-c95a-a524-260f7992d186	1	1	1062	10	1062	0	0	0	10	0	0	0	0	0	0	0	0.0012122	0.0012122	0	0.0011682	0	0	0.0000440	0	0	2026-11-29	0
20	85d48bee-0d31-c95a-a524-260f7992d186	2	0	2040	20	2040	0	0	0	20	0	0	0	0	0	0	0	0.0023320	0.0023320	0	0.0022440	0	0	0.0000880	0	0	2026-11-30	0
20	8748f44c-810e-6e90-261b-69266630125a	1	0	1066	10	566	400	100	0	10	0	0	0	0	0	0	0	0.002222	0	0	0.001132	0.000800	0.000200	0.000090	0	0	2026-11-28	0.000000
20	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec	1	0	1040	10	1040	0	0	0	10	0	0	0	0	0	0	0	0.002170	0	0	0.002080	0	0	0.000090	0	0	2026-11-30	0
20	9c1b2079-971c-38b2-2b75-2a4ee1c16663	1	0	1075	10	1075	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-27	0
20	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	1054	10	1054	0	0	0	10	0	0	0	0	0	0	0	0.0012034	0.0012034	0	0.0011594	0	0	0.0000440	0	0	2026-11-30	0
20	a11d51e1-3aa3-7a9b-b81e-14570d351206	1	0	1014	10	1014	0	0	0	10	0	0	0	0	0	0	0	0.002118	0	0	0.002028	0	0	0.000090	0	0	2026-11-30	0
20	a2967cd8-f860-9290-95c0-910cef39f28f	1	0	1028	10	1028	0	0	0	10	0	0	0	0	0	0	0	0.5	0	0	0	0	0	0	0	0.5	2026-11-26	0
20	aa879bb2-5024-a6de-4b91-b8a42bbdc4fa	1	0	1073	10	373	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-24	0
20	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	0	0	0.00	2026-11-26	0
20	ac452b47-2ca2-f7d7-af90-99aadd149477	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26	0
20	ac452b47-2ca2-f7d7-af90-99aadd149477	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0
20	ac452b47-2ca2-f7d7-af90-99aadd149477	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
20	b1d0adad-c44b-385e-a479-b17c3e16c22b	1	0	1077	10	1077	0	0	0	10	0	0	0	0	0	1500000	1	0.002164	0	0	0.002154	0	0	0.000010	0	0	2026-11-30	0
20	b1d15cbe-104f-5ff7-deaf-30d168173af7	4	0	6707	40	6707	0	0	0	40	0	0	0	0	0	0	0	0.013774	0	0	0.013414	0	0	0.000360	0	0	2026-11-30	0
20	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1030	10	1030	0	0	0	10	0	0	0	0	0	0	0	0.002070	0	0	0.002060	0	0	0.000010	0	0	2026-11-25	0
20	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	1042	10	1042	0	0	0	10	0	0	0	0	0	0	0	0.002094	0	0	0.002084	0	0	0.000010	0	0	2026-11-30	0
20	ba32675a-e564-64fa-81c7-fb4780ae6c5f	1	0	1026	10	1026	0	0	0	10	0	0	0	0	0	0	0	0.002142	0	0	0.002052	0	0	0.000090	0	0	2026-11-26	0
20	babbf9a2-b1b6-36ed-f705-263b210f15d9	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-25	0
20	babbf9a2-b1b6-36ed-f705-263b210f15d9	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-28	0
20	babbf9a2-b1b6-36ed-f705-263b210f15d9	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
20	bf19e256-e41d-f181-102a-efdf16d83672	1	0	0	0	0	0	0	0	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	0	0	0	2026-11-29	0
20	c1c87d7a-37f9-9eb3-a8e1-4d77f36ddcd2	1	0	1017	10	1017	0	0	0	10	0	0	0	0	0	0	0	0.002124	0	0	0.002034	0	0	0.000090	0	0	2026-11-30	0
20	c4898de5-d704-2eb0-0177-758fb31a8956	1	0	1027	10	1027	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-26	0
20	cde758f7-c0e6-2d3f-1b2b-a5bd7723fe61	1	0	1076	10	1076	0	0	0	10	0	0	0	0	0	1500000	1	0.002242	0	0	0.002152	0	0	0.000090	0	0	2026-11-29	0
20	d0765e5c-81b6-387a-f15b-2db7747fb9cf	1	0	1082	10	1027	0	30	20	6	0	5	0	0	4	0	0	0.002254	0	0	0.002054	0	0.000100	0.000054	0	0.000046	2026-11-26	0.000000
20	d2b84c6a-d2d5-51e8-3d23-cec6967bad54	1	0	1003	10	1003	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-29	0
20	d596554b-90a0-66a6-a819-b411b07bba3e	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
20	da718855-2d55-1d12-609d-d734df2f5db2	2	0	2024	20	2024	0	0	0	20	0	0	0	0	0	0	0	0.004068	0	0	0.004048	0	0	0.000020	0	0	2026-11-26	0
20	dade4a93-dcc7-443d-38b5-037288d34dd6	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
20	dbdd3c45-79d3-48bc-e430-4de03ef1cb2c	1	0	1064	10	564	400	100	0	10	0	0	0	0	0	0	0	0.002218	0	0	0.001128	0.000800	0.000200	0.000090	0	0	2026-11-30	0.000000
20	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	-3803	-20	-3803	0	0	0	-20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
20	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	3803	20	3803	0	0	0	20	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-10-31	0
20	e4dea467-e8b5-025a-60fc-f63ffec380b6	1	0	1025	10	325	700	0	0	7	3	0	0	0	0	812500	1	0.0215975	0	0	0.0004875	0.0010500	0	0.000042	0.000018	0.020	2026-11-25	0.0000000
20	e5ef8273-d421-176c-696e-019cd4d10f26	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-27	0
20	e5ef8273-d421-176c-696e-019cd4d10f26	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
20	eaec4a11-41f8-aa90-0069-1462667650f8	1	0	1052	10	1052	0	0	0	10	0	0	0	0	0	0	0	0.5	0.0012012	0	0	0	0	0	0	0.5	2026-11-27	0
20	f26cc123-145c-c1da-d4f9-d3bfb4282495	1	0	1041	10	1041	0	0	0	10	0	0	0	0	0	0	0	0.002092	0	0	0.002082	0	0	0.000010	0	0	2026-11-30	0
20	f2ae4880-139e-f7b4-3122-762be3931448	1	0	1001	10	301	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-26	0
20	f2ae4880-139e-f7b4-3122-762be3931448	1	0	1037	10	337	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-27	0
20	f2ae4880-139e-f7b4-3122-762be3931448	1	0	1049	10	349	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-30	0
20	f2ae4880-139e-f7b4-3122-762be3931448	1	1	1061	10	361	700	0	0	7	3	0	0	0	0	812500	1	0	0	0	0	0	0	0	0	0	2026-11-25	0
20	f4a18a20-d31e-1a7e-6b13-604d562e265b	1	0	1015	10	1015	0	0	0	10	0	0	0	0	0	0	0	0.0123	0	0	0	0	0	0	0	0.0123	2026-11-30	0
20	f66c13ab-ae99-d0c6-f174-d582b62289b8	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0
20	f66c13ab-ae99-d0c6-f174-d582b62289b8	1	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0
20	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	1060	10	1060	0	0	0	10	0	0	0	0	0	0	0	0.002210	0	0	0.002120	0	0	0.000090	0	0	2026-11-26	0
20	fa7208bd-fa81-576a-f5eb-bffd88947202	1	0	1055	10	1055	0	0	0	10	0	0	0	0	0	0	0	0.0012045	0.0012045	0	0.0011605	0	0	0.0000440	0	0	2026-11-29	0
\.
COPY delivery (id, org_id, channel_id, event_id, type, message, metric, fired_id, opened, created_at, state, due_at, attempts, first_attempt_at, done_at, digest_id, alert_key) FROM stdin;
136	20	3e85e1a8f0a9a4fc95544458	webhook-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.060967+00	delivered	2026-11-30 11:28:37.060967+00	1	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	8f696f40-486a-4dd1-3a76-d12ecd61566f
137	20	3e85e1a8f0a9a4fc95544458	webhook-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.061063+00	failed	2026-11-30 11:28:37.061063+00	1	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	b2836d36-64eb-8a90-6529-20fe26f490b9
138	20	3e85e1a8f0a9a4fc95544458	webhook-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.06108+00	pending	2026-11-30 11:28:37.06108+00	0	\N	\N	\N	8ad692f7-dfa9-b966-308b-d3d6cc96b482
139	20	3ed6e858bc6657c085037697	slack-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.067155+00	delivered	2026-11-30 11:28:37.067155+00	1	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	d4b25d28-42b3-932e-a167-90b819be7c7b
140	20	3ed6e858bc6657c085037697	slack-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.067299+00	failed	2026-11-30 11:28:37.067299+00	1	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	56c93b4a-b689-148b-a780-42758a1a5f82
141	20	3ed6e858bc6657c085037697	slack-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.067312+00	pending	2026-11-30 11:28:37.067312+00	0	\N	\N	\N	5d7ebe4d-3c5b-6c6c-0262-2b74a9cc3d8e
142	20	12f23881d5296289244b7f6e	email-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.075564+00	delivered	2026-11-30 11:28:37.075564+00	1	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	71e82f13-7d4f-f66f-99c0-4b28c10ed340
143	20	12f23881d5296289244b7f6e	email-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.075631+00	failed	2026-11-30 11:28:37.075631+00	1	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	0a32339b-42ed-0223-e3c9-f3886b81d951
144	20	12f23881d5296289244b7f6e	email-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.075646+00	pending	2026-11-30 11:28:37.075646+00	0	\N	\N	\N	d9bf3f88-ef73-6413-249c-ce7d6d3ccc88
145	20	baf44933d505677dc85be1d8	pagerduty-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.077979+00	delivered	2026-11-30 11:28:37.07798+00	1	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	11c41235-00b7-08a9-b9e4-65fc471ae375
146	20	baf44933d505677dc85be1d8	pagerduty-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.078044+00	failed	2026-11-30 11:28:37.078044+00	1	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	4e59de88-fe25-ce7f-1cc6-e22c6f3951c4
147	20	baf44933d505677dc85be1d8	pagerduty-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.07806+00	pending	2026-11-30 11:28:37.07806+00	0	\N	\N	\N	da017602-08fa-2c43-b7d4-bbb0bd9395fd
148	20	bc5894fbe1568fdbe49355e6	alertmanager-0	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.082508+00	delivered	2026-11-30 11:28:37.082508+00	1	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	ac8ec04c-c42b-6ba6-432a-ca24e5fde4c8
149	20	bc5894fbe1568fdbe49355e6	alertmanager-1	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.082571+00	failed	2026-11-30 11:28:37.082571+00	1	2026-11-30 11:28:37.053342+00	2026-11-30 11:28:37.053342+00	\N	e909670e-213e-16a5-5fa3-0a42bbd29898
150	20	bc5894fbe1568fdbe49355e6	alertmanager-2	budget.threshold	{}	cost_usd	\N	\N	2026-11-30 11:28:37.082674+00	pending	2026-11-30 11:28:37.082674+00	0	\N	\N	\N	0d28bb65-46c8-269d-7342-8f31527463bc
\.
COPY delivery_attempt (id, org_id, channel_id, sent_id, at, duration_ms, outcome, status_code, detail) FROM stdin;
91	20	3e85e1a8f0a9a4fc95544458	webhook-0	2026-11-30 11:28:37.053342+00	12	delivered	200	
92	20	3e85e1a8f0a9a4fc95544458	webhook-1	2026-11-30 11:28:37.053342+00	12	refused	500	
93	20	3ed6e858bc6657c085037697	slack-0	2026-11-30 11:28:37.053342+00	12	delivered	200	
94	20	3ed6e858bc6657c085037697	slack-1	2026-11-30 11:28:37.053342+00	12	refused	500	
95	20	12f23881d5296289244b7f6e	email-0	2026-11-30 11:28:37.053342+00	12	delivered	200	
96	20	12f23881d5296289244b7f6e	email-1	2026-11-30 11:28:37.053342+00	12	refused	500	
97	20	baf44933d505677dc85be1d8	pagerduty-0	2026-11-30 11:28:37.053342+00	12	delivered	200	
98	20	baf44933d505677dc85be1d8	pagerduty-1	2026-11-30 11:28:37.053342+00	12	refused	500	
99	20	bc5894fbe1568fdbe49355e6	alertmanager-0	2026-11-30 11:28:37.053342+00	12	delivered	200	
100	20	bc5894fbe1568fdbe49355e6	alertmanager-1	2026-11-30 11:28:37.053342+00	12	refused	500	
\.
COPY dimension_set (org_id, id, provider, model, operation, service_tier, feature, team, service, environment, project, gl_account, outcome, workload, variant, customer_tier, cost_status, model_family, model_alias) FROM stdin;
-20	1fc397da-1937-7e4e-d1eb-af43862c9e88	openai	gpt-4o	\N	\N	\N	red	\N	staging	p1	6001	resolved	\N	a	gold	unpriced	\N	\N
-20	39a411db-78e0-7499-9ee9-5ae813bf7637	openai	gpt-4o	\N	\N	\N	\N	\N	staging	\N	6001	resolved	\N	\N	gold	unpriced	\N	\N
-20	640568ab-e828-1515-ffc7-4299c8521ad4	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	unpriced	\N	\N
20	044965bc-55cc-d2c9-2ace-38f216b6b44a	azure	our-deployment	chat	flex	chat	red	worker	\N	\N	6001	resolved	batch	a	\N	unpriced	our-deployment	\N
20	1f79cbd9-1daa-43ca-ff81-2e19749ef6da	openai	nobody-knows-it	\N	\N	\N	\N	\N	staging	\N	6001	resolved	\N	\N	gold	priced	\N	\N
20	1fc397da-1937-7e4e-d1eb-af43862c9e88	openai	gpt-4o	\N	\N	\N	red	\N	staging	p1	6001	resolved	\N	a	gold	unpriced	\N	\N
20	2135fe5a-062a-4059-79c8-08fc2642a90d	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	gpt-4o	\N
20	288eafb1-caf1-b920-e170-33363dc27cc7	openai	gpt-4o	\N	\N	\N	__other__	\N	staging	\N	6001	resolved	\N	\N	gold	unpriced	\N	\N
20	293e3f69-c8cd-f7ca-b072-b5bac77c0861	openai	ft:gpt-4o:acme::x	\N	\N	agents	blue	web	prod	\N	6001	\N	\N	b	\N	unpriced	\N	\N
20	30b0c370-743d-5f2d-ff91-59a2be2cabd3	openai	gpt-4o	\N	\N	\N	red	\N	staging	p1	6001	resolved	\N	a	gold	estimated	gpt-4o	\N
20	318739b7-943c-af11-11a5-6dd319bdb3e3	openai	gpt-4o	\N	\N	\N	\N	\N	staging	\N	6001	done	\N	\N	gold	priced	gpt-4o	\N
20	320ea466-ce88-49d0-32b6-b210ce3e7979	openai	our-model	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	our-model	\N
20	3751ca82-c540-789e-b5e2-5a213a1030af	openai	o3-mini-2025-01-31	\N	\N	chat	red	worker	\N	\N	6001	resolved	batch	a	\N	priced	o3-mini	\N
20	39a411db-78e0-7499-9ee9-5ae813bf7637	openai	gpt-4o	\N	\N	\N	\N	\N	staging	\N	6001	resolved	\N	\N	gold	unpriced	\N	\N
20	39f67019-ac01-1c3f-80de-9c91835e4d05	openai	nobody-knows-it	\N	\N	\N	\N	\N	staging	\N	6001	resolved	\N	\N	gold	unpriced	\N	\N
20	3a11b6a2-91ae-dc78-9642-005929b6033f	openai	gpt-4o	\N	\N	agents	red	worker	\N	\N	6001	resolved	batch	a	\N	priced	gpt-4o	\N
20	3a8c0b2f-6f87-de48-96d7-97e5eec68840	openai	gpt-4o	\N	\N	\N	\N	\N	staging	\N	6001	resolved	\N	\N	gold	priced	\N	\N
20	3df3ef3e-715c-dc99-d6b8-8aed71c39b91	openai	gpt-4o	\N	\N	cached	\N	\N	staging	\N	6001	resolved	\N	\N	gold	estimated	gpt-4o	\N
20	3fcaa303-9b8f-9ae8-a02b-5ef718831444	openai	gpt-4o	\N	\N	\N	\N	\N	staging	\N	6001	resolved	\N	\N	gold	priced	gpt-4o	\N
20	42d09044-1e5a-3297-db94-e719c9225838	openai	gpt-4o	\N	\N	cached	blue	web	prod	\N	6001	\N	\N	b	\N	estimated	gpt-4o	\N
20	4574f554-d43a-a55f-6a63-5ba32dc32200	openai	ft:gpt-4o:acme::x	\N	\N	search	blue	web	prod	\N	6001	\N	\N	b	\N	unpriced	\N	\N
20	47a70425-428a-3676-0a1e-399b1545a7eb	openai	gpt-4o	tool	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	gpt-4o	\N
20	4c2f1e9a-bc9d-4c29-c967-1d6b0ed18111	openai	gpt-4o	\N	\N	\N	t4	\N	staging	\N	6001	resolved	\N	\N	gold	unpriced	\N	\N
20	4c34f93f-7c5f-633c-299c-ffcdc79179d1	openai	gpt-4o	\N	\N	\N	red	\N	staging	p1	6001	resolved	\N	a	gold	priced	\N	\N
20	4d6ac986-3723-0fcd-9a5b-e97baba41335	openai	o3-mini-2025-01-31	\N	\N	search	red	web	prod	\N	6001	\N	batch	b	gold	reported	o3-mini	\N
20	588d85dc-c1b0-5075-a44a-7f7d56ad3b0f	openai	o3-mini	agent	\N	chat	red	worker	\N	\N	6001	resolved	batch	a	\N	priced	o3-mini	\N
20	64eb2bea-8703-06b5-7e39-eb15cc3dfe61	openai	gpt-4o	\N	\N	search	t0	web	prod	\N	6001	\N	\N	b	\N	estimated	\N	\N
20	6852a4d5-f5e1-0146-a08e-d5e4ee767713	openai	gpt-4o	\N	\N	search	red	web	prod	\N	6001	\N	batch	b	gold	reported	gpt-4o	\N
20	69c3fff1-6a5a-0123-b1d0-37705694f4c4	openai	nobody-knows-it	\N	\N	agents	red	web	prod	p1	6001	resolved	batch	a	gold	priced	nobody-knows-it	\N
20	6ccb146a-b226-4074-1fcb-82321febb930	openai	o3-mini-2025-01-31	\N	\N	\N	\N	\N	staging	\N	6001	resolved	\N	\N	gold	priced	o3-mini	openai/o3-mini
20	6d5f1eb0-520e-d9c4-b538-c17b435f1fb3	openai	gpt-4o	\N	\N	search	t0	web	prod	\N	6001	\N	\N	b	\N	unpriced	\N	\N
20	72e0b4c2-2dbb-fd43-c8c6-7a3fe6c51192	openai	gpt-4o	\N	\N	\N	\N	\N	staging	\N	6001	resolved	\N	\N	gold	estimated	gpt-4o	\N
20	755177cf-6ff6-1222-0877-0513a124cb94	openai	o3-mini-2025-01-31	chat	\N	chat	red	worker	\N	\N	6001	resolved	batch	a	\N	priced	o3-mini	\N
20	776b5bc4-2cb2-0932-a8e2-54a05c2c7e8b	openai	gpt-4o	\N	\N	\N	__other__	\N	staging	p1	6001	resolved	\N	a	gold	estimated	\N	\N
20	7b158d1f-5c26-dac3-d141-d1f58b51b29b	openai	gpt-4o-mini	\N	\N	\N	\N	\N	staging	\N	6001	resolved	\N	\N	gold	unpriced	\N	\N
20	7b712570-8150-7e27-7220-61e7ee833567	openai	gpt-4o	\N	\N	\N	t3	\N	staging	p1	6001	resolved	\N	a	gold	priced	\N	\N
20	7d24d3b4-94fa-caa9-9954-99f4e0794038	openai	gpt-4o	\N	\N	\N	red	\N	staging	p1	6001	resolved	\N	a	gold	estimated	\N	\N
20	85d48bee-0d31-c95a-a524-260f7992d186	openai	o3-mini	chat	\N	chat	red	worker	\N	\N	6001	resolved	batch	a	\N	priced	o3-mini	\N
20	8748f44c-810e-6e90-261b-69266630125a	openai	gpt-4o	\N	\N	cached	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	gpt-4o	\N
20	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec	openai	gpt-4o	\N	\N	\N	red	\N	staging	p1	6001	resolved	\N	a	gold	priced	gpt-4o	\N
20	9c1b2079-971c-38b2-2b75-2a4ee1c16663	openai	gpt-4o	agent	\N	search	red	web	prod	\N	6001	\N	batch	b	gold	reported	gpt-4o	\N
20	9cdbf930-d8cd-b9ae-c6c9-32ed25630d95	openai	gpt-4o	\N	\N	search	t2	web	prod	\N	6001	\N	batch	b	gold	reported	\N	\N
20	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	openai	o3-mini-2025-01-31	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	o3-mini	\N
20	a11d51e1-3aa3-7a9b-b81e-14570d351206	openai	gpt-4o	chat	\N	chat	t1	worker	\N	\N	6001	resolved	batch	a	\N	priced	\N	\N
20	a2967cd8-f860-9290-95c0-910cef39f28f	openai	gpt-4o-mini	\N	\N	\N	red	\N	staging	p1	6001	resolved	\N	a	gold	estimated	\N	\N
20	aa879bb2-5024-a6de-4b91-b8a42bbdc4fa	openai	gpt-4o-mini	tool	\N	search	blue	web	prod	\N	6001	\N	\N	b	\N	unpriced	\N	\N
20	abde1851-3fa8-faae-2fd1-0f86ad45b77b	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	\N	\N
20	ac452b47-2ca2-f7d7-af90-99aadd149477	openai	gpt-4o	\N	\N	search	red	web	prod	\N	6001	\N	batch	b	gold	unpriced	gpt-4o	\N
20	b1d0adad-c44b-385e-a479-b17c3e16c22b	openai	nobody-knows-it	\N	\N	agents	\N	\N	staging	\N	6001	resolved	\N	\N	gold	priced	nobody-knows-it	\N
20	b1d15cbe-104f-5ff7-deaf-30d168173af7	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	priced	\N	\N
20	b44a3fe6-0ca9-9043-bca3-c62a38305e89	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	nobody-knows-it	\N
20	ba32675a-e564-64fa-81c7-fb4780ae6c5f	azure	our-deployment	chat	flex	chat	red	worker	\N	\N	6001	resolved	batch	a	\N	estimated	our-deployment	\N
20	babbf9a2-b1b6-36ed-f705-263b210f15d9	openai	gpt-4o	\N	\N	chat	red	worker	\N	\N	6001	resolved	batch	a	\N	priced	gpt-4o	\N
20	bf19e256-e41d-f181-102a-efdf16d83672	openai	gpt-4o	\N	\N	agents	red	web	prod	\N	6001	\N	batch	b	gold	unpriced	gpt-4o	\N
20	c1c87d7a-37f9-9eb3-a8e1-4d77f36ddcd2	openai	gpt-4o	\N	\N	\N	t4	\N	staging	\N	6001	resolved	\N	\N	gold	priced	\N	\N
20	c4898de5-d704-2eb0-0177-758fb31a8956	azure	our-deployment	\N	flex	search	red	web	prod	\N	6001	\N	batch	b	gold	reported	our-deployment	\N
20	cde758f7-c0e6-2d3f-1b2b-a5bd7723fe61	openai	gpt-4o	\N	\N	agents	red	\N	staging	p1	6001	resolved	\N	a	gold	priced	gpt-4o	\N
20	d0765e5c-81b6-387a-f15b-2db7747fb9cf	openai	gpt-4o	\N	\N	\N	red	\N	staging	p1	6001	done	\N	a	gold	estimated	gpt-4o	\N
20	d2b84c6a-d2d5-51e8-3d23-cec6967bad54	openai	gpt-4o	\N	\N	search	red	web	prod	\N	6001	\N	batch	b	gold	reported	\N	\N
20	d596554b-90a0-66a6-a819-b411b07bba3e	openai	gpt-4o	chat	\N	chat	t1	worker	\N	\N	6001	resolved	batch	a	\N	unpriced	\N	\N
20	da718855-2d55-1d12-609d-d734df2f5db2	openai	nobody-knows-it	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	priced	\N	\N
20	dade4a93-dcc7-443d-38b5-037288d34dd6	openai	o3-mini-2025-01-31	\N	\N	search	red	web	prod	\N	6001	\N	batch	b	gold	unpriced	o3-mini	\N
20	dbdd3c45-79d3-48bc-e430-4de03ef1cb2c	openai	gpt-4o	\N	\N	cached	red	\N	staging	p1	6001	resolved	\N	a	gold	estimated	gpt-4o	\N
20	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	openai	gpt-4o	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unpriced	\N	\N
20	e4dea467-e8b5-025a-60fc-f63ffec380b6	openai	our-model	\N	\N	search	blue	web	prod	\N	6001	\N	\N	b	\N	estimated	our-model	\N
20	e5ef8273-d421-176c-696e-019cd4d10f26	openai	gpt-4o	\N	\N	search	red	web	prod	\N	6001	\N	batch	b	gold	unpriced	\N	\N
20	eaec4a11-41f8-aa90-0069-1462667650f8	openai	o3-mini-2025-01-31	\N	\N	\N	red	\N	staging	p1	6001	resolved	\N	a	gold	estimated	o3-mini	openai/o3-mini
20	f26cc123-145c-c1da-d4f9-d3bfb4282495	openai	nobody-knows-it	\N	\N	\N	\N	\N	staging	\N	6001	resolved	\N	\N	gold	priced	nobody-knows-it	\N
20	f2ae4880-139e-f7b4-3122-762be3931448	openai	gpt-4o-mini	\N	\N	search	blue	web	prod	\N	6001	\N	\N	b	\N	unpriced	\N	\N
20	f4a18a20-d31e-1a7e-6b13-604d562e265b	openai	gpt-4o	\N	\N	search	__other__	web	prod	\N	6001	\N	batch	b	gold	reported	\N	\N
20	f66c13ab-ae99-d0c6-f174-d582b62289b8	openai	gpt-4o	\N	\N	chat	red	worker	\N	\N	6001	resolved	batch	a	\N	priced	\N	\N
20	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	openai	gpt-4o	\N	\N	chat	red	web	prod	p1	6001	resolved	batch	a	gold	estimated	gpt-4o	\N
20	fa7208bd-fa81-576a-f5eb-bffd88947202	openai	o3-mini-2025-01-31	\N	\N	search	blue	web	prod	\N	6001	\N	\N	b	\N	priced	o3-mini	\N
20	fa978e1f-aff1-c3d4-003a-c01de6d3c46d	openai	gpt-4o	\N	\N	\N	t3	\N	staging	p1	6001	resolved	\N	a	gold	estimated	\N	\N
\.
COPY dimension_value (org_id, utc_day, dimension, value) FROM stdin;
-20	2026-11-27	cost_status	unpriced
-20	2026-11-27	customer_tier	gold
-20	2026-11-27	dimension_set	1fc397da19377e4ed1ebaf43862c9e88
-20	2026-11-27	environment	staging
-20	2026-11-27	gl_account	6001
-20	2026-11-27	model	gpt-4o
-20	2026-11-27	outcome	resolved
-20	2026-11-27	project	p1
-20	2026-11-27	provider	openai
-20	2026-11-27	team	red
-20	2026-11-27	variant	a
-20	2026-11-28	cost_status	unpriced
-20	2026-11-28	customer_tier	gold
-20	2026-11-28	dimension_set	39a411db78e074999ee95ae813bf7637
-20	2026-11-28	dimension_set	640568abe8281515ffc74299c8521ad4
-20	2026-11-28	environment	prod
-20	2026-11-28	environment	staging
-20	2026-11-28	feature	chat
-20	2026-11-28	gl_account	6001
-20	2026-11-28	model	gpt-4o
-20	2026-11-28	outcome	resolved
-20	2026-11-28	project	p1
-20	2026-11-28	provider	openai
-20	2026-11-28	service	web
-20	2026-11-28	team	red
-20	2026-11-28	variant	a
-20	2026-11-28	workload	batch
20	2026-10-31	cost_status	unpriced
20	2026-10-31	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
20	2026-10-31	model	gpt-4o
20	2026-10-31	provider	openai
20	2026-11-24	cost_status	estimated
20	2026-11-24	cost_status	unpriced
20	2026-11-24	customer_tier	gold
20	2026-11-24	dimension_set	30b0c370743d5f2dff9159a2be2cabd3
20	2026-11-24	dimension_set	42d090441e5a3297db94e719c9225838
20	2026-11-24	dimension_set	aa879bb25024a6de4b91b8a42bbdc4fa
20	2026-11-24	environment	prod
20	2026-11-24	environment	staging
20	2026-11-24	feature	cached
20	2026-11-24	feature	search
20	2026-11-24	gl_account	6001
20	2026-11-24	model	gpt-4o
20	2026-11-24	model	gpt-4o-mini
20	2026-11-24	operation	tool
20	2026-11-24	outcome	resolved
20	2026-11-24	project	p1
20	2026-11-24	provider	openai
20	2026-11-24	service	web
20	2026-11-24	team	blue
20	2026-11-24	team	red
20	2026-11-24	variant	a
20	2026-11-24	variant	b
20	2026-11-25	cost_status	estimated
20	2026-11-25	cost_status	priced
20	2026-11-25	cost_status	reported
20	2026-11-25	cost_status	unpriced
20	2026-11-25	customer_tier	gold
20	2026-11-25	dimension_set	39a411db78e074999ee95ae813bf7637
20	2026-11-25	dimension_set	3a8c0b2f6f87de4896d797e5eec68840
20	2026-11-25	dimension_set	3fcaa3039b8f9ae8a02b5ef718831444
20	2026-11-25	dimension_set	6852a4d5f5e10146a08ed5e4ee767713
20	2026-11-25	dimension_set	b44a3fe60ca99043bca3c62a38305e89
20	2026-11-25	dimension_set	babbf9a2b1b636edf705263b210f15d9
20	2026-11-25	dimension_set	e4dea467e8b5025a60fcf63ffec380b6
20	2026-11-25	dimension_set	f2ae4880139ef7b43122762be3931448
20	2026-11-25	environment	prod
20	2026-11-25	environment	staging
20	2026-11-25	feature	chat
20	2026-11-25	feature	search
20	2026-11-25	gl_account	6001
20	2026-11-25	model	gpt-4o
20	2026-11-25	model	gpt-4o-mini
20	2026-11-25	model	nobody-knows-it
20	2026-11-25	model	our-model
20	2026-11-25	outcome	resolved
20	2026-11-25	project	p1
20	2026-11-25	provider	openai
20	2026-11-25	service	web
20	2026-11-25	service	worker
20	2026-11-25	team	blue
20	2026-11-25	team	red
20	2026-11-25	variant	a
20	2026-11-25	variant	b
20	2026-11-25	workload	batch
20	2026-11-26	cost_status	estimated
20	2026-11-26	cost_status	priced
20	2026-11-26	cost_status	reported
20	2026-11-26	cost_status	unpriced
20	2026-11-26	customer_tier	gold
20	2026-11-26	dimension_set	044965bc55ccd2c92ace38f216b6b44a
20	2026-11-26	dimension_set	1fc397da19377e4ed1ebaf43862c9e88
20	2026-11-26	dimension_set	2135fe5a062a405979c808fc2642a90d
20	2026-11-26	dimension_set	293e3f69c8cdf7cab072b5bac77c0861
20	2026-11-26	dimension_set	30b0c370743d5f2dff9159a2be2cabd3
20	2026-11-26	dimension_set	320ea466ce8849d032b6b210ce3e7979
20	2026-11-26	dimension_set	47a70425428a36760a1e399b1545a7eb
20	2026-11-26	dimension_set	4c34f93f7c5f633c299cffcdc79179d1
20	2026-11-26	dimension_set	72e0b4c22dbbfd43c8c67a3fe6c51192
20	2026-11-26	dimension_set	7d24d3b494facaa9995499f4e0794038
20	2026-11-26	dimension_set	a2967cd8f860929095c0910cef39f28f
20	2026-11-26	dimension_set	abde18513fa8faae2fd10f86ad45b77b
20	2026-11-26	dimension_set	ac452b472ca2f7d7af9099aadd149477
20	2026-11-26	dimension_set	ba32675ae56464fa81c7fb4780ae6c5f
20	2026-11-26	dimension_set	c4898de5d7042eb00177758fb31a8956
20	2026-11-26	dimension_set	d0765e5c81b6387af15b2db7747fb9cf
20	2026-11-26	dimension_set	da7188552d551d12609dd734df2f5db2
20	2026-11-26	dimension_set	f2ae4880139ef7b43122762be3931448
20	2026-11-26	dimension_set	f85d2e95f20bec391fd3e85876dbfa65
20	2026-11-26	environment	prod
20	2026-11-26	environment	staging
20	2026-11-26	feature	agents
20	2026-11-26	feature	chat
20	2026-11-26	feature	search
20	2026-11-26	gl_account	6001
20	2026-11-26	model	ft:gpt-4o:acme::x
20	2026-11-26	model	gpt-4o
20	2026-11-26	model	gpt-4o-mini
20	2026-11-26	model	nobody-knows-it
20	2026-11-26	model	our-deployment
20	2026-11-26	model	our-model
20	2026-11-26	operation	chat
20	2026-11-26	operation	tool
20	2026-11-26	outcome	done
20	2026-11-26	outcome	resolved
20	2026-11-26	project	p1
20	2026-11-26	provider	azure
20	2026-11-26	provider	openai
20	2026-11-26	service	web
20	2026-11-26	service	worker
20	2026-11-26	service_tier	flex
20	2026-11-26	team	blue
20	2026-11-26	team	red
20	2026-11-26	variant	a
20	2026-11-26	variant	b
20	2026-11-26	workload	batch
20	2026-11-27	cost_status	estimated
20	2026-11-27	cost_status	priced
20	2026-11-27	cost_status	reported
20	2026-11-27	cost_status	unpriced
20	2026-11-27	customer_tier	gold
20	2026-11-27	dimension_set	3a11b6a291aedc789642005929b6033f
20	2026-11-27	dimension_set	4d6ac98637230fcd9a5be97baba41335
20	2026-11-27	dimension_set	9c1b2079971c38b22b752a4ee1c16663
20	2026-11-27	dimension_set	e5ef8273d421176c696e019cd4d10f26
20	2026-11-27	dimension_set	eaec4a1141f8aa9000691462667650f8
20	2026-11-27	dimension_set	f2ae4880139ef7b43122762be3931448
20	2026-11-27	environment	prod
20	2026-11-27	environment	staging
20	2026-11-27	feature	agents
20	2026-11-27	feature	search
20	2026-11-27	gl_account	6001
20	2026-11-27	model	gpt-4o
20	2026-11-27	model	gpt-4o-mini
20	2026-11-27	model	o3-mini-2025-01-31
20	2026-11-27	operation	agent
20	2026-11-27	outcome	resolved
20	2026-11-27	project	p1
20	2026-11-27	provider	openai
20	2026-11-27	service	web
20	2026-11-27	service	worker
20	2026-11-27	team	blue
20	2026-11-27	team	red
20	2026-11-27	variant	a
20	2026-11-27	variant	b
20	2026-11-27	workload	batch
20	2026-11-28	cost_status	estimated
20	2026-11-28	cost_status	priced
20	2026-11-28	cost_status	reported
20	2026-11-28	cost_status	unpriced
20	2026-11-28	customer_tier	gold
20	2026-11-28	dimension_set	2135fe5a062a405979c808fc2642a90d
20	2026-11-28	dimension_set	30b0c370743d5f2dff9159a2be2cabd3
20	2026-11-28	dimension_set	4574f554d43aa55f6a635ba32dc32200
20	2026-11-28	dimension_set	588d85dcc1b05075a44a7f7d56ad3b0f
20	2026-11-28	dimension_set	6852a4d5f5e10146a08ed5e4ee767713
20	2026-11-28	dimension_set	6ccb146ab22640741fcb82321febb930
20	2026-11-28	dimension_set	755177cf6ff6122208770513a124cb94
20	2026-11-28	dimension_set	85d48bee0d31c95aa524260f7992d186
20	2026-11-28	dimension_set	8748f44c810e6e90261b69266630125a
20	2026-11-28	dimension_set	8ff541ccdf88fbbfe5e20a9ebcf5cbec
20	2026-11-28	dimension_set	babbf9a2b1b636edf705263b210f15d9
20	2026-11-28	dimension_set	f2ae4880139ef7b43122762be3931448
20	2026-11-28	environment	prod
20	2026-11-28	environment	staging
20	2026-11-28	feature	cached
20	2026-11-28	feature	chat
20	2026-11-28	feature	search
20	2026-11-28	gl_account	6001
20	2026-11-28	model	ft:gpt-4o:acme::x
20	2026-11-28	model	gpt-4o
20	2026-11-28	model	gpt-4o-mini
20	2026-11-28	model	o3-mini
20	2026-11-28	model	o3-mini-2025-01-31
20	2026-11-28	operation	agent
20	2026-11-28	operation	chat
20	2026-11-28	outcome	resolved
20	2026-11-28	project	p1
20	2026-11-28	provider	openai
20	2026-11-28	service	web
20	2026-11-28	service	worker
20	2026-11-28	team	blue
20	2026-11-28	team	red
20	2026-11-28	variant	a
20	2026-11-28	variant	b
20	2026-11-28	workload	batch
20	2026-11-29	cost_status	estimated
20	2026-11-29	cost_status	priced
20	2026-11-29	cost_status	reported
20	2026-11-29	cost_status	unpriced
20	2026-11-29	customer_tier	gold
20	2026-11-29	dimension_set	1f79cbd91daa43caff812e19749ef6da
20	2026-11-29	dimension_set	39f67019ac011c3f80de9c91835e4d05
20	2026-11-29	dimension_set	3df3ef3e715cdc99d6b88aed71c39b91
20	2026-11-29	dimension_set	69c3fff16a5a0123b1d037705694f4c4
20	2026-11-29	dimension_set	7b158d1f5c26dac3d141d1f58b51b29b
20	2026-11-29	dimension_set	85d48bee0d31c95aa524260f7992d186
20	2026-11-29	dimension_set	ac452b472ca2f7d7af9099aadd149477
20	2026-11-29	dimension_set	bf19e256e41df181102aefdf16d83672
20	2026-11-29	dimension_set	cde758f7c0e62d3f1b2ba5bd7723fe61
20	2026-11-29	dimension_set	d2b84c6ad2d551e83d23cec6967bad54
20	2026-11-29	dimension_set	f66c13abae99d0c6f174d582b62289b8
20	2026-11-29	dimension_set	fa7208bdfa81576af5ebbffd88947202
20	2026-11-29	environment	prod
20	2026-11-29	environment	staging
20	2026-11-29	feature	agents
20	2026-11-29	feature	cached
20	2026-11-29	feature	chat
20	2026-11-29	feature	search
20	2026-11-29	gl_account	6001
20	2026-11-29	model	gpt-4o
20	2026-11-29	model	gpt-4o-mini
20	2026-11-29	model	nobody-knows-it
20	2026-11-29	model	o3-mini
20	2026-11-29	model	o3-mini-2025-01-31
20	2026-11-29	operation	chat
20	2026-11-29	outcome	resolved
20	2026-11-29	project	p1
20	2026-11-29	provider	openai
20	2026-11-29	service	web
20	2026-11-29	service	worker
20	2026-11-29	team	blue
20	2026-11-29	team	red
20	2026-11-29	variant	a
20	2026-11-29	variant	b
20	2026-11-29	workload	batch
20	2026-11-30	cost_status	estimated
20	2026-11-30	cost_status	priced
20	2026-11-30	cost_status	reported
20	2026-11-30	cost_status	unpriced
20	2026-11-30	customer_tier	gold
20	2026-11-30	dimension_set	2135fe5a062a405979c808fc2642a90d
20	2026-11-30	dimension_set	288eafb1caf1b920e17033363dc27cc7
20	2026-11-30	dimension_set	318739b7943caf1111a56dd319bdb3e3
20	2026-11-30	dimension_set	3751ca82c540789eb5e25a213a1030af
20	2026-11-30	dimension_set	3fcaa3039b8f9ae8a02b5ef718831444
20	2026-11-30	dimension_set	4574f554d43aa55f6a635ba32dc32200
20	2026-11-30	dimension_set	64eb2bea870306b57e39eb15cc3dfe61
20	2026-11-30	dimension_set	6852a4d5f5e10146a08ed5e4ee767713
20	2026-11-30	dimension_set	6d5f1eb0520ed9c4b538c17b435f1fb3
20	2026-11-30	dimension_set	776b5bc42cb20932a8e254a05c2c7e8b
20	2026-11-30	dimension_set	7b71257081507e27722061e7ee833567
20	2026-11-30	dimension_set	85d48bee0d31c95aa524260f7992d186
20	2026-11-30	dimension_set	8ff541ccdf88fbbfe5e20a9ebcf5cbec
20	2026-11-30	dimension_set	9ef8fb0584afe98ef0b31f99a30f50e4
20	2026-11-30	dimension_set	a11d51e13aa37a9bb81e14570d351206
20	2026-11-30	dimension_set	ac452b472ca2f7d7af9099aadd149477
20	2026-11-30	dimension_set	b1d0adadc44b385ea479b17c3e16c22b
20	2026-11-30	dimension_set	b1d15cbe104f5ff7deaf30d168173af7
20	2026-11-30	dimension_set	b44a3fe60ca99043bca3c62a38305e89
20	2026-11-30	dimension_set	babbf9a2b1b636edf705263b210f15d9
20	2026-11-30	dimension_set	c1c87d7a37f99eb3a8e14d77f36ddcd2
20	2026-11-30	dimension_set	d596554b90a066a6a819b411b07bba3e
20	2026-11-30	dimension_set	dade4a93dcc7443d38b5037288d34dd6
20	2026-11-30	dimension_set	dbdd3c4579d348bce4304de03ef1cb2c
20	2026-11-30	dimension_set	dcb9c24c99f7253c2f5db75e13522cdc
20	2026-11-30	dimension_set	e5ef8273d421176c696e019cd4d10f26
20	2026-11-30	dimension_set	f26cc123145cc1dad4f9d3bfb4282495
20	2026-11-30	dimension_set	f2ae4880139ef7b43122762be3931448
20	2026-11-30	dimension_set	f4a18a20d31e1a7e6b13604d562e265b
20	2026-11-30	dimension_set	f66c13abae99d0c6f174d582b62289b8
20	2026-11-30	environment	prod
20	2026-11-30	environment	staging
20	2026-11-30	feature	agents
20	2026-11-30	feature	cached
20	2026-11-30	feature	chat
20	2026-11-30	feature	search
20	2026-11-30	gl_account	6001
20	2026-11-30	model	ft:gpt-4o:acme::x
20	2026-11-30	model	gpt-4o
20	2026-11-30	model	gpt-4o-mini
20	2026-11-30	model	nobody-knows-it
20	2026-11-30	model	o3-mini
20	2026-11-30	model	o3-mini-2025-01-31
20	2026-11-30	operation	chat
20	2026-11-30	outcome	done
20	2026-11-30	outcome	resolved
20	2026-11-30	project	p1
20	2026-11-30	provider	openai
20	2026-11-30	service	web
20	2026-11-30	service	worker
20	2026-11-30	team	__other__
20	2026-11-30	team	blue
20	2026-11-30	team	red
20	2026-11-30	team	t0
20	2026-11-30	team	t1
20	2026-11-30	team	t3
20	2026-11-30	team	t4
20	2026-11-30	variant	a
20	2026-11-30	variant	b
20	2026-11-30	workload	batch
\.
COPY dirty_period (org_id, hour) FROM stdin;
20	2026-11-28 11:00:00+00
20	2026-11-30 11:00:00+00
\.
COPY discount (id, version_id, org_id, provider, model, effective_from, percent) FROM stdin;
17	57	20	openai	gpt-4o-mini	2026-01-01 00:00:00+00	12.5
\.
COPY entity_15m (bucket, user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
2026-10-31 12:00:00+00	0	20	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0
2026-10-31 12:00:00+00	0	20	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0
2026-11-24 23:00:00+00	0	20	t	30b0c370-743d-5f2d-ff91-59a2be2cabd3		1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20
2026-11-24 23:00:00+00	0	20	t	42d09044-1e5a-3297-db94-e719c9225838	acme	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0
2026-11-24 23:00:00+00	0	20	t	aa879bb2-5024-a6de-4b91-b8a42bbdc4fa	acme	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0
2026-11-24 23:00:00+00	6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	0	1	1	2140	20	1100	3	812500	1	0.002224	0	0	0.000000	100	0
2026-11-24 23:00:00+00	7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20
2026-11-25 10:00:00+00	0	20	t	3fcaa303-9b8f-9ae8-a02b-5ef718831444	globex	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0
2026-11-25 10:00:00+00	0	20	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0
2026-11-25 10:00:00+00	0	20	t	babbf9a2-b1b6-36ed-f705-263b210f15d9	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-25 10:00:00+00	0	20	t	f2ae4880-139e-f7b4-3122-762be3931448	acme	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0
2026-11-25 10:00:00+00	0	20	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0
2026-11-25 10:00:00+00	6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	3	2	0	2	0	1	2091	20	700	3	812500	1	0.002070	0	0	0	0	0
2026-11-25 21:00:00+00	0	20	t	39a411db-78e0-7499-9ee9-5ae813bf7637	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0
2026-11-25 21:00:00+00	0	20	t	3a8c0b2f-6f87-de48-96d7-97e5eec68840	globex	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0
2026-11-25 21:00:00+00	0	20	t	6852a4d5-f5e1-0146-a08e-d5e4ee767713		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-25 21:00:00+00	0	20	t	e4dea467-e8b5-025a-60fc-f63ffec380b6	acme	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0
2026-11-25 21:00:00+00	0	20	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0
2026-11-25 21:00:00+00	6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0
2026-11-25 21:00:00+00	7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-26 08:00:00+00	0	20	t	1fc397da-1937-7e4e-d1eb-af43862c9e88		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 08:00:00+00	0	20	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0
2026-11-26 08:00:00+00	0	20	t	293e3f69-c8cd-f7ca-b072-b5bac77c0861	acme	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0
2026-11-26 08:00:00+00	0	20	t	30b0c370-743d-5f2d-ff91-59a2be2cabd3		1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20
2026-11-26 08:00:00+00	0	20	t	4c34f93f-7c5f-633c-299c-ffcdc79179d1		1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0
2026-11-26 08:00:00+00	0	20	t	7d24d3b4-94fa-caa9-9954-99f4e0794038		1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20
2026-11-26 08:00:00+00	0	20	t	a2967cd8-f860-9290-95c0-910cef39f28f		1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0
2026-11-26 08:00:00+00	0	20	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0
2026-11-26 08:00:00+00	0	20	t	c4898de5-d704-2eb0-0177-758fb31a8956		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-26 08:00:00+00	0	20	t	d0765e5c-81b6-387a-f15b-2db7747fb9cf		1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20
2026-11-26 08:00:00+00	0	20	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0
2026-11-26 08:00:00+00	5656761121518339202	20	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0
2026-11-26 08:00:00+00	6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	2	0	1	3121	30	0	0	1500000	1	0.004184	0	0	0	0	0
2026-11-26 08:00:00+00	7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		5	0	1	0	4	0	5217	50	0	0	0	0	0.518894	0	0	0.000000	90	60
2026-11-26 19:00:00+00	0	20	t	044965bc-55cc-d2c9-2ace-38f216b6b44a	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 19:00:00+00	0	20	t	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0
2026-11-26 19:00:00+00	0	20	t	47a70425-428a-3676-0a1e-399b1545a7eb	acme	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0
2026-11-26 19:00:00+00	0	20	t	72e0b4c2-2dbb-fd43-c8c6-7a3fe6c51192	globex	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0
2026-11-26 19:00:00+00	0	20	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0
2026-11-26 19:00:00+00	0	20	t	ac452b47-2ca2-f7d7-af90-99aadd149477		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-26 19:00:00+00	0	20	t	ba32675a-e564-64fa-81c7-fb4780ae6c5f	acme	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0
2026-11-26 19:00:00+00	0	20	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0
2026-11-26 19:00:00+00	0	20	t	f2ae4880-139e-f7b4-3122-762be3931448	acme	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0
2026-11-26 19:00:00+00	0	20	t	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0
2026-11-26 19:00:00+00	0	20	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0
2026-11-26 19:00:00+00	6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	6	0	0	2	3	1	6201	60	700	3	812500	1	0.0302280	0	0	0	0	0
2026-11-26 19:00:00+00	7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 06:00:00+00	0	20	t	9c1b2079-971c-38b2-2b75-2a4ee1c16663		1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-27 06:00:00+00	0	20	t	e5ef8273-d421-176c-696e-019cd4d10f26		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-27 06:00:00+00	7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		2	0	1	0	0	1	1075	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-27 17:00:00+00	0	-20	t	1fc397da-1937-7e4e-d1eb-af43862c9e88		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20
2026-11-27 17:00:00+00	0	20	t	3a11b6a2-91ae-dc78-9642-005929b6033f	acme	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0
2026-11-27 17:00:00+00	0	20	t	4d6ac986-3723-0fcd-9a5b-e97baba41335		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0
2026-11-27 17:00:00+00	0	20	t	eaec4a11-41f8-aa90-0069-1462667650f8		1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0
2026-11-27 17:00:00+00	0	20	t	f2ae4880-139e-f7b4-3122-762be3931448	acme	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0
2026-11-27 17:00:00+00	3318672828395242504	-20	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20
2026-11-27 17:00:00+00	6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	2	1	0	1	0	1	1037	10	700	3	2312500	2	0	0	0	0	0	0
2026-11-27 17:00:00+00	7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		2	0	1	0	1	0	2103	20	0	0	0	0	0.5123	0	0.0024013	0	0	0
2026-11-28 04:00:00+00	0	20	t	30b0c370-743d-5f2d-ff91-59a2be2cabd3		2	0	0	0	2	0	2080	20	0	0	0	0	0.004340	0	0	0.000000	60	40
2026-11-28 04:00:00+00	0	20	t	588d85dc-c1b0-5075-a44a-7f7d56ad3b0f	acme	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0
2026-11-28 04:00:00+00	0	20	t	6ccb146a-b226-4074-1fcb-82321febb930	globex	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0
2026-11-28 04:00:00+00	0	20	t	755177cf-6ff6-1222-0877-0513a124cb94	acme	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0
2026-11-28 04:00:00+00	0	20	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0
2026-11-28 04:00:00+00	6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	2	0	0	2124	20	0	0	0	0	0.0024244	0	0.0024244	0	0	0
2026-11-28 04:00:00+00	7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		2	0	0	0	2	0	2080	20	0	0	0	0	0.004340	0	0	0.000000	60	40
2026-11-28 15:00:00+00	-3469329550993635765	-20	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0
2026-11-28 15:00:00+00	0	-20	t	39a411db-78e0-7499-9ee9-5ae813bf7637	globex	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0
2026-11-28 15:00:00+00	0	-20	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0
2026-11-28 15:00:00+00	0	-20	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0
2026-11-28 15:00:00+00	0	20	t	4574f554-d43a-a55f-6a63-5ba32dc32200	acme	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0
2026-11-28 15:00:00+00	0	20	t	8748f44c-810e-6e90-261b-69266630125a	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0
2026-11-28 15:00:00+00	0	20	t	babbf9a2-b1b6-36ed-f705-263b210f15d9	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-28 15:00:00+00	6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	3	1	0	1	1	1	2097	20	400	0	0	0	0.002222	0	0	0.000000	100	0
2026-11-29 02:00:00+00	0	20	t	3df3ef3e-715c-dc99-d6b8-8aed71c39b91	globex	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0
2026-11-29 02:00:00+00	0	20	t	ac452b47-2ca2-f7d7-af90-99aadd149477		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 02:00:00+00	0	20	t	d2b84c6a-d2d5-51e8-3d23-cec6967bad54		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-29 02:00:00+00	0	20	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0
2026-11-29 02:00:00+00	5656761121518339202	20	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-29 02:00:00+00	7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 13:00:00+00	0	20	t	1f79cbd9-1daa-43ca-ff81-2e19749ef6da	globex	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0
2026-11-29 13:00:00+00	0	20	t	39f67019-ac01-1c3f-80de-9c91835e4d05	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 13:00:00+00	0	20	t	69c3fff1-6a5a-0123-b1d0-37705694f4c4	acme	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0
2026-11-29 13:00:00+00	0	20	t	7b158d1f-5c26-dac3-d141-d1f58b51b29b	globex	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0
2026-11-29 13:00:00+00	0	20	t	85d48bee-0d31-c95a-a524-260f7992d186	acme	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0
2026-11-29 13:00:00+00	0	20	t	bf19e256-e41d-f181-102a-efdf16d83672		1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0
2026-11-29 13:00:00+00	0	20	t	cde758f7-c0e6-2d3f-1b2b-a5bd7723fe61		1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0
2026-11-29 13:00:00+00	0	20	t	f66c13ab-ae99-d0c6-f174-d582b62289b8	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-29 13:00:00+00	0	20	t	fa7208bd-fa81-576a-f5eb-bffd88947202	acme	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0
2026-11-29 13:00:00+00	0	20	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	1	0	1	2034	20	0	0	0	0	0.002020	0	0	0	0	0
2026-11-29 13:00:00+00	6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	4	2	0	4	0	0	3195	30	0	0	1500000	1	0.0045827	0	0.0024167	0	0	0
2026-11-29 13:00:00+00	7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		2	0	0	1	0	1	1076	10	0	0	3000000	2	0.002242	0	0	0	0	0
2026-11-30 00:00:00+00	0	20	t	3fcaa303-9b8f-9ae8-a02b-5ef718831444	globex	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0
2026-11-30 00:00:00+00	0	20	t	4574f554-d43a-a55f-6a63-5ba32dc32200	acme	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0
2026-11-30 00:00:00+00	0	20	t	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0
2026-11-30 00:00:00+00	0	20	t	dbdd3c45-79d3-48bc-e430-4de03ef1cb2c		1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0
2026-11-30 00:00:00+00	0	20	t	f2ae4880-139e-f7b4-3122-762be3931448	acme	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0
2026-11-30 00:00:00+00	0	20	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0
2026-11-30 00:00:00+00	6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	3	0	0	1	0	2	3122	30	700	3	812500	1	0.0012034	0	0.0012034	0	0	0
2026-11-30 00:00:00+00	7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0
2026-11-30 11:00:00+00	0	20	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	288eafb1-caf1-b920-e170-33363dc27cc7	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	318739b7-943c-af11-11a5-6dd319bdb3e3	globex	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	3751ca82-c540-789e-b5e2-5a213a1030af	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	3fcaa303-9b8f-9ae8-a02b-5ef718831444	globex	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	4574f554-d43a-a55f-6a63-5ba32dc32200	acme	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	64eb2bea-8703-06b5-7e39-eb15cc3dfe61	acme	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0
2026-11-30 11:00:00+00	0	20	t	6852a4d5-f5e1-0146-a08e-d5e4ee767713		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	6d5f1eb0-520e-d9c4-b538-c17b435f1fb3	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	776b5bc4-2cb2-0932-a8e2-54a05c2c7e8b		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	7b712570-8150-7e27-7220-61e7ee833567		1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	85d48bee-0d31-c95a-a524-260f7992d186	acme	2	0	0	2	0	0	2040	20	0	0	0	0	0.0023320	0	0.0023320	0	0	0
2026-11-30 11:00:00+00	0	20	t	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec		1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	a11d51e1-3aa3-7a9b-b81e-14570d351206	acme	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	ac452b47-2ca2-f7d7-af90-99aadd149477		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	b1d0adad-c44b-385e-a479-b17c3e16c22b	globex	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	b1d15cbe-104f-5ff7-deaf-30d168173af7		1	0	0	1	0	0	1001	10	0	0	0	0	0.002092	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	babbf9a2-b1b6-36ed-f705-263b210f15d9	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	c1c87d7a-37f9-9eb3-a8e1-4d77f36ddcd2	globex	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	d596554b-90a0-66a6-a819-b411b07bba3e	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	dade4a93-dcc7-443d-38b5-037288d34dd6		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	e5ef8273-d421-176c-696e-019cd4d10f26		1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	f26cc123-145c-c1da-d4f9-d3bfb4282495	globex	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	f4a18a20-d31e-1a7e-6b13-604d562e265b		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	t	f66c13ab-ae99-d0c6-f174-d582b62289b8	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1001	10	0	0	0	0	0.002092	0	0	0	0	0
2026-11-30 11:00:00+00	0	20	u	00000000-0000-0000-0000-000000000000	globex	5	0	0	5	0	0	5253	50	0	0	1500000	1	0.010796	0.004	0	0	0	0
2026-11-30 11:00:00+00	5656761121518339202	20	u	00000000-0000-0000-0000-000000000000		3	0	1	1	0	1	2031	20	0	0	0	0	0.014422	0	0	0	0	0
2026-11-30 11:00:00+00	6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	11	3	0	8	1	2	8207	80	700	3	812500	1	0.0108460	0	0.0023320	0.000000	0	0
2026-11-30 11:00:00+00	7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		4	0	1	1	0	2	2079	20	0	0	0	0	0.014470	0	0	0	0	0
2026-11-30 11:15:00+00	0	20	t	b1d15cbe-104f-5ff7-deaf-30d168173af7		3	0	0	3	0	0	5706	30	0	0	0	0	0.011682	0	0	0	0	0
2026-11-30 11:15:00+00	0	20	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0
2026-11-30 11:15:00+00	0	20	u	00000000-0000-0000-0000-000000000000		1	0	0	3	0	-2	1903	10	0	0	0	0	0.011682	0	0	0	0	0
\.
COPY entity_day (user_key, org_id, kind, dimension_set, tenant, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, day, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-3469329550993635765	-20	u	00000000-0000-0000-0000-000000000000	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-28	0	0	0	0
0	-20	t	1fc397da-1937-7e4e-d1eb-af43862c9e88		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-27	0	0	30	20
0	-20	t	39a411db-78e0-7499-9ee9-5ae813bf7637	globex	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-28	0	0	0	0
0	-20	t	640568ab-e828-1515-ffc7-4299c8521ad4	acme	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-28	0	0	0	0
0	-20	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-28	0	0	0	0
0	20	t	044965bc-55cc-d2c9-2ace-38f216b6b44a	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26	0	0	0	0
0	20	t	1f79cbd9-1daa-43ca-ff81-2e19749ef6da	globex	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	2026-11-29	0	0	0	0
0	20	t	1fc397da-1937-7e4e-d1eb-af43862c9e88		0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-26	0	0	0	0
0	20	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	2026-11-26	0	0	0	0
0	20	t	2135fe5a-062a-4059-79c8-08fc2642a90d	acme	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	2026-11-30	0	0	0	0
0	20	t	288eafb1-caf1-b920-e170-33363dc27cc7	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	20	t	293e3f69-c8cd-f7ca-b072-b5bac77c0861	acme	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	2026-11-26	0	0	0	0
0	20	t	30b0c370-743d-5f2d-ff91-59a2be2cabd3		1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	2026-11-26	0	0.000000	30	20
0	20	t	30b0c370-743d-5f2d-ff91-59a2be2cabd3		1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	2026-11-24	0	0.000000	30	20
0	20	t	30b0c370-743d-5f2d-ff91-59a2be2cabd3		2	0	0	0	2	0	2080	20	0	0	0	0	0.004340	0	2026-11-28	0	0.000000	60	40
0	20	t	318739b7-943c-af11-11a5-6dd319bdb3e3	globex	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	2026-11-30	0	0	0	0
0	20	t	320ea466-ce88-49d0-32b6-b210ce3e7979	acme	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	2026-11-26	0	0	0	0
0	20	t	3751ca82-c540-789e-b5e2-5a213a1030af	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	20	t	39a411db-78e0-7499-9ee9-5ae813bf7637	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	2026-11-25	0	0	0	0
0	20	t	39f67019-ac01-1c3f-80de-9c91835e4d05	globex	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-29	0	0	0	0
0	20	t	3a11b6a2-91ae-dc78-9642-005929b6033f	acme	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	2026-11-27	0	0	0	0
0	20	t	3a8c0b2f-6f87-de48-96d7-97e5eec68840	globex	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	2026-11-25	0	0	0	0
0	20	t	3df3ef3e-715c-dc99-d6b8-8aed71c39b91	globex	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	2026-11-29	0	0.000000	100	0
0	20	t	3fcaa303-9b8f-9ae8-a02b-5ef718831444	globex	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	2026-11-25	0	0	0	0
0	20	t	3fcaa303-9b8f-9ae8-a02b-5ef718831444	globex	2	0	0	2	0	0	2082	20	0	0	0	0	0.004344	0.004	2026-11-30	0	0	0	0
0	20	t	42d09044-1e5a-3297-db94-e719c9225838	acme	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	2026-11-24	0	0.000000	100	0
0	20	t	4574f554-d43a-a55f-6a63-5ba32dc32200	acme	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	2026-11-28	0	0	0	0
0	20	t	4574f554-d43a-a55f-6a63-5ba32dc32200	acme	3	0	0	0	0	3	3069	30	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	20	t	47a70425-428a-3676-0a1e-399b1545a7eb	acme	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	2026-11-26	0	0	0	0
0	20	t	4c34f93f-7c5f-633c-299c-ffcdc79179d1		1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	2026-11-26	0	0	0	0
0	20	t	4d6ac986-3723-0fcd-9a5b-e97baba41335		1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	2026-11-27	0.0012001	0	0	0
0	20	t	588d85dc-c1b0-5075-a44a-7f7d56ad3b0f	acme	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	2026-11-28	0.0012254	0	0	0
0	20	t	64eb2bea-8703-06b5-7e39-eb15cc3dfe61	acme	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	2026-11-30	0	0.000000	0	0
0	20	t	6852a4d5-f5e1-0146-a08e-d5e4ee767713		1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	2026-11-30	0	0	0	0
0	20	t	6852a4d5-f5e1-0146-a08e-d5e4ee767713		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	2026-11-25	0	0	0	0
0	20	t	69c3fff1-6a5a-0123-b1d0-37705694f4c4	acme	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	2026-11-29	0	0	0	0
0	20	t	6ccb146a-b226-4074-1fcb-82321febb930	globex	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-28	0.0012023	0	0	0
0	20	t	6d5f1eb0-520e-d9c4-b538-c17b435f1fb3	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	20	t	72e0b4c2-2dbb-fd43-c8c6-7a3fe6c51192	globex	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	2026-11-26	0	0	0	0
0	20	t	755177cf-6ff6-1222-0877-0513a124cb94	acme	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	2026-11-28	0.0011990	0	0	0
0	20	t	776b5bc4-2cb2-0932-a8e2-54a05c2c7e8b		0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	2026-11-30	0	0	0	0
0	20	t	7b158d1f-5c26-dac3-d141-d1f58b51b29b	globex	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	2026-11-29	0	0	0	0
0	20	t	7b712570-8150-7e27-7220-61e7ee833567		1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	2026-11-30	0	0	0	0
0	20	t	7d24d3b4-94fa-caa9-9954-99f4e0794038		1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	2026-11-26	0	0.000000	30	20
0	20	t	85d48bee-0d31-c95a-a524-260f7992d186	acme	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	2026-11-29	0.0012122	0	0	0
0	20	t	85d48bee-0d31-c95a-a524-260f7992d186	acme	2	0	0	2	0	0	2040	20	0	0	0	0	0.0023320	0	2026-11-30	0.0023320	0	0	0
0	20	t	8748f44c-810e-6e90-261b-69266630125a	acme	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	2026-11-28	0	0.000000	100	0
0	20	t	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec		1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	2026-11-30	0	0	0	0
0	20	t	9c1b2079-971c-38b2-2b75-2a4ee1c16663		1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	2026-11-27	0	0	0	0
0	20	t	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	acme	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	2026-11-30	0.0012034	0	0	0
0	20	t	a11d51e1-3aa3-7a9b-b81e-14570d351206	acme	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	2026-11-30	0	0	0	0
0	20	t	a2967cd8-f860-9290-95c0-910cef39f28f		1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	2026-11-26	0	0	0	0
0	20	t	aa879bb2-5024-a6de-4b91-b8a42bbdc4fa	acme	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	2026-11-24	0	0	0	0
0	20	t	abde1851-3fa8-faae-2fd1-0f86ad45b77b	acme	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	2026-11-26	0	0	0	0
0	20	t	ac452b47-2ca2-f7d7-af90-99aadd149477		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-26	0	0	0	0
0	20	t	ac452b47-2ca2-f7d7-af90-99aadd149477		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-29	0	0	0	0
0	20	t	ac452b47-2ca2-f7d7-af90-99aadd149477		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	20	t	b1d0adad-c44b-385e-a479-b17c3e16c22b	globex	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	2026-11-30	0	0	0	0
0	20	t	b1d15cbe-104f-5ff7-deaf-30d168173af7		4	0	0	4	0	0	6707	40	0	0	0	0	0.013774	0	2026-11-30	0	0	0	0
0	20	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-25	0	0	0	0
0	20	t	b44a3fe6-0ca9-9043-bca3-c62a38305e89	acme	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	2026-11-30	0	0	0	0
0	20	t	ba32675a-e564-64fa-81c7-fb4780ae6c5f	acme	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	2026-11-26	0	0	0	0
0	20	t	babbf9a2-b1b6-36ed-f705-263b210f15d9	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-25	0	0	0	0
0	20	t	babbf9a2-b1b6-36ed-f705-263b210f15d9	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-28	0	0	0	0
0	20	t	babbf9a2-b1b6-36ed-f705-263b210f15d9	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	20	t	bf19e256-e41d-f181-102a-efdf16d83672		1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	2026-11-29	0	0	0	0
0	20	t	c1c87d7a-37f9-9eb3-a8e1-4d77f36ddcd2	globex	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	2026-11-30	0	0	0	0
0	20	t	c4898de5-d704-2eb0-0177-758fb31a8956		1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-26	0	0	0	0
0	20	t	cde758f7-c0e6-2d3f-1b2b-a5bd7723fe61		1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	2026-11-29	0	0	0	0
0	20	t	d0765e5c-81b6-387a-f15b-2db7747fb9cf		1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	2026-11-26	0	0.000000	30	20
0	20	t	d2b84c6a-d2d5-51e8-3d23-cec6967bad54		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-29	0	0	0	0
0	20	t	d596554b-90a0-66a6-a819-b411b07bba3e	acme	0	0	0	0	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	20	t	da718855-2d55-1d12-609d-d734df2f5db2	acme	2	0	0	2	0	0	2024	20	0	0	0	0	0.004068	0	2026-11-26	0	0	0	0
0	20	t	dade4a93-dcc7-443d-38b5-037288d34dd6		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	20	t	dbdd3c45-79d3-48bc-e430-4de03ef1cb2c		1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	2026-11-30	0	0.000000	100	0
0	20	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	20	t	dcb9c24c-99f7-253c-2f5d-b75e13522cdc		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31	0	0	0	0
0	20	t	e4dea467-e8b5-025a-60fc-f63ffec380b6	acme	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-25	0	0.0000000	0	0
0	20	t	e5ef8273-d421-176c-696e-019cd4d10f26		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-27	0	0	0	0
0	20	t	e5ef8273-d421-176c-696e-019cd4d10f26		1	0	0	0	0	1	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	20	t	eaec4a11-41f8-aa90-0069-1462667650f8		1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-27	0.0012012	0	0	0
0	20	t	f26cc123-145c-c1da-d4f9-d3bfb4282495	globex	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	2026-11-30	0	0	0	0
0	20	t	f2ae4880-139e-f7b4-3122-762be3931448	acme	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-26	0	0	0	0
0	20	t	f2ae4880-139e-f7b4-3122-762be3931448	acme	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-27	0	0	0	0
0	20	t	f2ae4880-139e-f7b4-3122-762be3931448	acme	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	2026-11-30	0	0	0	0
0	20	t	f2ae4880-139e-f7b4-3122-762be3931448	acme	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	2026-11-25	0	0	0	0
0	20	t	f4a18a20-d31e-1a7e-6b13-604d562e265b		1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	2026-11-30	0	0	0	0
0	20	t	f66c13ab-ae99-d0c6-f174-d582b62289b8	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-29	0	0	0	0
0	20	t	f66c13ab-ae99-d0c6-f174-d582b62289b8	acme	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-30	0	0	0	0
0	20	t	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	acme	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	2026-11-26	0	0	0	0
0	20	t	fa7208bd-fa81-576a-f5eb-bffd88947202	acme	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	2026-11-29	0.0012045	0	0	0
0	20	u	00000000-0000-0000-0000-000000000000		2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31	0	0	0	0
0	20	u	00000000-0000-0000-0000-000000000000		2	0	0	4	0	-2	2904	20	0	0	0	0	0.013774	0	2026-11-30	0	0	0	0
0	20	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	2026-11-26	0	0	0	0
0	20	u	00000000-0000-0000-0000-000000000000	globex	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-28	0.0012023	0	0	0
0	20	u	00000000-0000-0000-0000-000000000000	globex	2	0	0	2	0	0	2094	20	0	0	0	0	0.004368	0.004	2026-11-25	0	0	0	0
0	20	u	00000000-0000-0000-0000-000000000000	globex	3	0	0	1	1	1	3099	30	400	0	0	0	0.004240	0	2026-11-29	0	0.000000	100	0
0	20	u	00000000-0000-0000-0000-000000000000	globex	6	0	0	6	0	0	6300	60	0	0	1500000	1	0.012980	0.006	2026-11-30	0	0	0	0
3318672828395242504	-20	u	00000000-0000-0000-0000-000000000000		1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-27	0	0	30	20
5656761121518339202	20	u	00000000-0000-0000-0000-000000000000		1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	2026-11-26	0	0	0	0
5656761121518339202	20	u	00000000-0000-0000-0000-000000000000		1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	2026-11-29	0	0	0	0
5656761121518339202	20	u	00000000-0000-0000-0000-000000000000		3	0	1	1	0	1	2031	20	0	0	0	0	0.014422	0	2026-11-30	0	0	0	0
6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	2	0	0	0	1	1	2140	20	1100	3	812500	1	0.002224	0	2026-11-24	0	0.000000	100	0
6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	2	1	0	1	0	1	1037	10	700	3	2312500	2	0	0	2026-11-27	0	0	0	0
6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	4	2	0	2	1	1	3116	30	1400	6	1625000	2	0.0236675	0	2026-11-25	0	0.0000000	0	0
6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	4	2	0	4	0	0	3195	30	0	0	1500000	1	0.0045827	0	2026-11-29	0.0024167	0	0	0
6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	5	1	0	3	1	1	4221	40	400	0	0	0	0.0046464	0	2026-11-28	0.0024244	0.000000	100	0
6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	9	0	0	4	3	2	9322	90	700	3	2312500	2	0.0344120	0	2026-11-26	0	0	0	0
6006122082892267833	20	u	00000000-0000-0000-0000-000000000000	acme	14	3	0	9	1	4	11329	110	1400	6	1625000	2	0.0120494	0	2026-11-30	0.0035354	0.000000	0	0
7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	2026-11-24	0	0.000000	30	20
7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	2026-11-25	0	0	0	0
7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		2	0	0	0	2	0	2080	20	0	0	0	0	0.004340	0	2026-11-28	0	0.000000	60	40
7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		3	0	0	1	0	2	1076	10	0	0	3000000	2	0.002242	0	2026-11-29	0	0	0	0
7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		4	0	2	0	1	1	3178	30	0	0	0	0	0.5246	0	2026-11-27	0.0024013	0	0	0
7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		5	0	1	1	1	2	3143	30	400	0	0	0	0.016688	0	2026-11-30	0	0.000000	100	0
7474177172066813438	20	u	00000000-0000-0000-0000-000000000000		6	0	1	0	4	1	5217	50	0	0	0	0	0.518894	0	2026-11-26	0	0.000000	90	60
\.
COPY event_conflict (id, org_id, event_id, event_key, time, received_at, content_hash, sent_time) FROM stdin;
37	20	7f0922ca-cda0-4a7e-01c2-0a78d9888cde	0094_pre_outcomes-twice	2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	27a8bfbe-0bb3-7f46-ebed-28bb79ebba69	2026-11-30 11:07:03.123456+00
38	20	7f0922ca-cda0-4a7e-01c2-0a78d9888cde	0094_pre_outcomes-twice	2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	8771e18b-77f0-6457-1d77-6dc7be208492	2026-11-30 10:07:03.123456+00
\.
COPY facet_15m (bucket, org_id, dimension_set, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h, region, status_code, error_type, source) FROM stdin;
2026-10-31 12:00:00+00	20	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-24 23:00:00+00	20	30b0c370-743d-5f2d-ff91-59a2be2cabd3	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20	\N	\N	\N	sdk
2026-11-24 23:00:00+00	20	42d09044-1e5a-3297-db94-e719c9225838	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-24 23:00:00+00	20	aa879bb2-5024-a6de-4b91-b8a42bbdc4fa	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	sdk
2026-11-25 10:00:00+00	20	3fcaa303-9b8f-9ae8-a02b-5ef718831444	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0	\N	\N	\N	sdk
2026-11-25 10:00:00+00	20	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0	\N	\N	\N	\N
2026-11-25 10:00:00+00	20	babbf9a2-b1b6-36ed-f705-263b210f15d9	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-25 10:00:00+00	20	f2ae4880-139e-f7b4-3122-762be3931448	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-25 21:00:00+00	20	39a411db-78e0-7499-9ee9-5ae813bf7637	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	20	3a8c0b2f-6f87-de48-96d7-97e5eec68840	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-25 21:00:00+00	20	6852a4d5-f5e1-0146-a08e-d5e4ee767713	1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-25 21:00:00+00	20	e4dea467-e8b5-025a-60fc-f63ffec380b6	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0	eu	\N	\N	\N
2026-11-26 08:00:00+00	20	1fc397da-1937-7e4e-d1eb-af43862c9e88	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 08:00:00+00	20	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 08:00:00+00	20	293e3f69-c8cd-f7ca-b072-b5bac77c0861	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 08:00:00+00	20	30b0c370-743d-5f2d-ff91-59a2be2cabd3	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20	eu	200	\N	\N
2026-11-26 08:00:00+00	20	4c34f93f-7c5f-633c-299c-ffcdc79179d1	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 08:00:00+00	20	7d24d3b4-94fa-caa9-9954-99f4e0794038	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20	\N	\N	\N	\N
2026-11-26 08:00:00+00	20	a2967cd8-f860-9290-95c0-910cef39f28f	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0	us	\N	\N	\N
2026-11-26 08:00:00+00	20	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 08:00:00+00	20	c4898de5-d704-2eb0-0177-758fb31a8956	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 08:00:00+00	20	d0765e5c-81b6-387a-f15b-2db7747fb9cf	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20	\N	\N	\N	\N
2026-11-26 08:00:00+00	20	da718855-2d55-1d12-609d-d734df2f5db2	1	0	0	1	0	0	1006	10	0	0	0	0	0.002022	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 19:00:00+00	20	044965bc-55cc-d2c9-2ace-38f216b6b44a	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 19:00:00+00	20	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0	eu	\N	\N	\N
2026-11-26 19:00:00+00	20	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0	\N	\N	\N	sdk
2026-11-26 19:00:00+00	20	72e0b4c2-2dbb-fd43-c8c6-7a3fe6c51192	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0	eu	200	\N	\N
2026-11-26 19:00:00+00	20	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 19:00:00+00	20	ac452b47-2ca2-f7d7-af90-99aadd149477	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 19:00:00+00	20	ba32675a-e564-64fa-81c7-fb4780ae6c5f	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 19:00:00+00	20	da718855-2d55-1d12-609d-d734df2f5db2	1	0	0	1	0	0	1018	10	0	0	0	0	0.002046	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 19:00:00+00	20	f2ae4880-139e-f7b4-3122-762be3931448	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-26 19:00:00+00	20	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0	eu	200	\N	\N
2026-11-27 06:00:00+00	20	9c1b2079-971c-38b2-2b75-2a4ee1c16663	1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	sdk
2026-11-27 06:00:00+00	20	e5ef8273-d421-176c-696e-019cd4d10f26	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-27 17:00:00+00	-20	1fc397da-1937-7e4e-d1eb-af43862c9e88	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20	\N	\N	\N	\N
2026-11-27 17:00:00+00	20	3a11b6a2-91ae-dc78-9642-005929b6033f	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-27 17:00:00+00	20	4d6ac986-3723-0fcd-9a5b-e97baba41335	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0	\N	\N	\N	\N
2026-11-27 17:00:00+00	20	eaec4a11-41f8-aa90-0069-1462667650f8	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0	\N	\N	\N	\N
2026-11-27 17:00:00+00	20	f2ae4880-139e-f7b4-3122-762be3931448	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 04:00:00+00	20	30b0c370-743d-5f2d-ff91-59a2be2cabd3	2	0	0	0	2	0	2080	20	0	0	0	0	0.004340	0	0	0.000000	60	40	\N	\N	\N	\N
2026-11-28 04:00:00+00	20	588d85dc-c1b0-5075-a44a-7f7d56ad3b0f	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0	\N	\N	\N	sdk
2026-11-28 04:00:00+00	20	6ccb146a-b226-4074-1fcb-82321febb930	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0	\N	\N	\N	\N
2026-11-28 04:00:00+00	20	755177cf-6ff6-1222-0877-0513a124cb94	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0	\N	\N	\N	\N
2026-11-28 15:00:00+00	-20	39a411db-78e0-7499-9ee9-5ae813bf7637	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-28 15:00:00+00	-20	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 15:00:00+00	20	4574f554-d43a-a55f-6a63-5ba32dc32200	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-28 15:00:00+00	20	8748f44c-810e-6e90-261b-69266630125a	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-28 15:00:00+00	20	babbf9a2-b1b6-36ed-f705-263b210f15d9	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	sdk
2026-11-29 02:00:00+00	20	3df3ef3e-715c-dc99-d6b8-8aed71c39b91	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-29 02:00:00+00	20	ac452b47-2ca2-f7d7-af90-99aadd149477	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	sdk
2026-11-29 02:00:00+00	20	d2b84c6a-d2d5-51e8-3d23-cec6967bad54	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 13:00:00+00	20	1f79cbd9-1daa-43ca-ff81-2e19749ef6da	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 13:00:00+00	20	39f67019-ac01-1c3f-80de-9c91835e4d05	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 13:00:00+00	20	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 13:00:00+00	20	7b158d1f-5c26-dac3-d141-d1f58b51b29b	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0	us	\N	\N	\N
2026-11-29 13:00:00+00	20	85d48bee-0d31-c95a-a524-260f7992d186	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0	\N	429	rate_limit	\N
2026-11-29 13:00:00+00	20	bf19e256-e41d-f181-102a-efdf16d83672	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 13:00:00+00	20	cde758f7-c0e6-2d3f-1b2b-a5bd7723fe61	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0	\N	\N	\N	\N
2026-11-29 13:00:00+00	20	f66c13ab-ae99-d0c6-f174-d582b62289b8	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-29 13:00:00+00	20	fa7208bd-fa81-576a-f5eb-bffd88947202	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0	\N	\N	\N	\N
2026-11-30 00:00:00+00	20	3fcaa303-9b8f-9ae8-a02b-5ef718831444	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-30 00:00:00+00	20	4574f554-d43a-a55f-6a63-5ba32dc32200	1	0	0	0	0	1	1019	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 00:00:00+00	20	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0	\N	\N	\N	\N
2026-11-30 00:00:00+00	20	dbdd3c45-79d3-48bc-e430-4de03ef1cb2c	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0	\N	\N	\N	\N
2026-11-30 00:00:00+00	20	f2ae4880-139e-f7b4-3122-762be3931448	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	288eafb1-caf1-b920-e170-33363dc27cc7	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	318739b7-943c-af11-11a5-6dd319bdb3e3	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	3751ca82-c540-789e-b5e2-5a213a1030af	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 11:00:00+00	20	3fcaa303-9b8f-9ae8-a02b-5ef718831444	1	0	0	1	0	0	1035	10	0	0	0	0	0.002160	0.002	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	4574f554-d43a-a55f-6a63-5ba32dc32200	2	0	0	0	0	2	2050	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	64eb2bea-8703-06b5-7e39-eb15cc3dfe61	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	6852a4d5-f5e1-0146-a08e-d5e4ee767713	1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	6d5f1eb0-520e-d9c4-b538-c17b435f1fb3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	776b5bc4-2cb2-0932-a8e2-54a05c2c7e8b	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	7b712570-8150-7e27-7220-61e7ee833567	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	85d48bee-0d31-c95a-a524-260f7992d186	2	0	0	2	0	0	2040	20	0	0	0	0	0.0023320	0	0.0023320	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	a11d51e1-3aa3-7a9b-b81e-14570d351206	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	ac452b47-2ca2-f7d7-af90-99aadd149477	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	b1d0adad-c44b-385e-a479-b17c3e16c22b	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	b1d15cbe-104f-5ff7-deaf-30d168173af7	1	0	0	1	0	0	1001	10	0	0	0	0	0.002092	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	babbf9a2-b1b6-36ed-f705-263b210f15d9	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 11:00:00+00	20	c1c87d7a-37f9-9eb3-a8e1-4d77f36ddcd2	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	d596554b-90a0-66a6-a819-b411b07bba3e	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	dade4a93-dcc7-443d-38b5-037288d34dd6	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	e5ef8273-d421-176c-696e-019cd4d10f26	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	f26cc123-145c-c1da-d4f9-d3bfb4282495	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	f4a18a20-d31e-1a7e-6b13-604d562e265b	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:00:00+00	20	f66c13ab-ae99-d0c6-f174-d582b62289b8	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	\N
2026-11-30 11:15:00+00	20	b1d15cbe-104f-5ff7-deaf-30d168173af7	3	0	0	3	0	0	5706	30	0	0	0	0	0.011682	0	0	0	0	0	\N	\N	\N	\N
2026-11-30 11:15:00+00	20	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	\N
\.
COPY facet_day (org_id, dimension_set, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h, region, status_code, error_type, day, source) FROM stdin;
-20	1fc397da-1937-7e4e-d1eb-af43862c9e88	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	0	0	30	20	\N	\N	\N	2026-11-27	\N
-20	39a411db-78e0-7499-9ee9-5ae813bf7637	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	0	0	0	0	\N	\N	\N	2026-11-28	\N
-20	640568ab-e828-1515-ffc7-4299c8521ad4	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
20	044965bc-55cc-d2c9-2ace-38f216b6b44a	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
20	1f79cbd9-1daa-43ca-ff81-2e19749ef6da	1	0	0	1	0	0	1005	10	0	0	0	0	0.002020	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
20	1fc397da-1937-7e4e-d1eb-af43862c9e88	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
20	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1036	10	0	0	0	0	0.002162	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
20	2135fe5a-062a-4059-79c8-08fc2642a90d	1	0	0	1	0	0	1048	10	0	0	0	0	0.002186	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	288eafb1-caf1-b920-e170-33363dc27cc7	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	293e3f69-c8cd-f7ca-b072-b5bac77c0861	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
20	30b0c370-743d-5f2d-ff91-59a2be2cabd3	1	0	0	0	1	0	1058	10	0	0	0	0	0.002206	0	0	0.000000	30	20	eu	200	\N	2026-11-26	\N
20	30b0c370-743d-5f2d-ff91-59a2be2cabd3	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	0	0.000000	30	20	\N	\N	\N	2026-11-24	sdk
20	30b0c370-743d-5f2d-ff91-59a2be2cabd3	2	0	0	0	2	0	2080	20	0	0	0	0	0.004340	0	0	0.000000	60	40	\N	\N	\N	2026-11-28	\N
20	318739b7-943c-af11-11a5-6dd319bdb3e3	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	320ea466-ce88-49d0-32b6-b210ce3e7979	1	0	0	0	1	0	1024	10	0	0	0	0	0.0215960	0	0	0	0	0	eu	\N	\N	2026-11-26	\N
20	3751ca82-c540-789e-b5e2-5a213a1030af	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
20	39a411db-78e0-7499-9ee9-5ae813bf7637	0	0	0	0	0	0	0	0	0	0	0	0	0	0.000	0	0	0	0	\N	\N	\N	2026-11-25	\N
20	39f67019-ac01-1c3f-80de-9c91835e4d05	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
20	3a11b6a2-91ae-dc78-9642-005929b6033f	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	429	rate_limit	2026-11-27	\N
20	3a8c0b2f-6f87-de48-96d7-97e5eec68840	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	0	0	0	0	\N	\N	\N	2026-11-25	\N
20	3df3ef3e-715c-dc99-d6b8-8aed71c39b91	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	0	0.000000	100	0	\N	\N	\N	2026-11-29	\N
20	3fcaa303-9b8f-9ae8-a02b-5ef718831444	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	0	0	0	0	\N	\N	\N	2026-11-25	sdk
20	3fcaa303-9b8f-9ae8-a02b-5ef718831444	2	0	0	2	0	0	2082	20	0	0	0	0	0.004344	0.004	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	42d09044-1e5a-3297-db94-e719c9225838	1	0	0	0	1	0	1067	10	400	0	0	0	0.002224	0	0	0.000000	100	0	\N	\N	\N	2026-11-24	\N
20	4574f554-d43a-a55f-6a63-5ba32dc32200	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-28	\N
20	4574f554-d43a-a55f-6a63-5ba32dc32200	3	0	0	0	0	3	3069	30	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	47a70425-428a-3676-0a1e-399b1545a7eb	1	0	0	1	0	0	1072	10	0	0	0	0	0.002234	0	0	0	0	0	\N	\N	\N	2026-11-26	sdk
20	4c34f93f-7c5f-633c-299c-ffcdc79179d1	1	0	0	1	0	0	1004	10	0	0	0	0	0.002098	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
20	4d6ac986-3723-0fcd-9a5b-e97baba41335	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	0.0012001	0	0	0	\N	\N	\N	2026-11-27	\N
20	588d85dc-c1b0-5075-a44a-7f7d56ad3b0f	1	0	0	1	0	0	1074	10	0	0	0	0	0.0012254	0	0.0012254	0	0	0	\N	\N	\N	2026-11-28	sdk
20	64eb2bea-8703-06b5-7e39-eb15cc3dfe61	1	0	0	0	1	0	1013	10	700	3	812500	1	0.002116	0	0	0.000000	0	0	\N	\N	\N	2026-11-30	\N
20	6852a4d5-f5e1-0146-a08e-d5e4ee767713	1	0	1	0	0	0	1039	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	6852a4d5-f5e1-0146-a08e-d5e4ee767713	1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	0	0	0	0	\N	429	rate_limit	2026-11-25	\N
20	69c3fff1-6a5a-0123-b1d0-37705694f4c4	1	0	0	1	0	0	1078	10	0	0	1500000	1	0.002166	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
20	6ccb146a-b226-4074-1fcb-82321febb930	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	0.0012023	0	0	0	\N	\N	\N	2026-11-28	\N
20	6d5f1eb0-520e-d9c4-b538-c17b435f1fb3	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	72e0b4c2-2dbb-fd43-c8c6-7a3fe6c51192	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	0	0	0	0	eu	200	\N	2026-11-26	\N
20	755177cf-6ff6-1222-0877-0513a124cb94	1	0	0	1	0	0	1050	10	0	0	0	0	0.0011990	0	0.0011990	0	0	0	\N	\N	\N	2026-11-28	\N
20	776b5bc4-2cb2-0932-a8e2-54a05c2c7e8b	0	0	0	0	0	0	0	0	0	0	0	0	0.0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	7b158d1f-5c26-dac3-d141-d1f58b51b29b	1	0	0	0	0	1	1029	10	0	0	0	0	0	0	0	0	0	0	us	\N	\N	2026-11-29	\N
20	7b712570-8150-7e27-7220-61e7ee833567	1	0	0	1	0	0	1016	10	0	0	0	0	0.002122	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	7d24d3b4-94fa-caa9-9954-99f4e0794038	1	0	0	0	1	0	1022	10	0	0	0	0	0.002134	0	0	0.000000	30	20	\N	\N	\N	2026-11-26	\N
20	85d48bee-0d31-c95a-a524-260f7992d186	1	1	0	1	0	0	1062	10	0	0	0	0	0.0012122	0	0.0012122	0	0	0	\N	429	rate_limit	2026-11-29	\N
20	85d48bee-0d31-c95a-a524-260f7992d186	2	0	0	2	0	0	2040	20	0	0	0	0	0.0023320	0	0.0023320	0	0	0	\N	\N	\N	2026-11-30	\N
20	8748f44c-810e-6e90-261b-69266630125a	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	0	0.000000	100	0	\N	\N	\N	2026-11-28	\N
20	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec	1	0	0	1	0	0	1040	10	0	0	0	0	0.002170	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	9c1b2079-971c-38b2-2b75-2a4ee1c16663	1	0	1	0	0	0	1075	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-27	sdk
20	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	0.0012034	0	0	0	\N	\N	\N	2026-11-30	\N
20	a11d51e1-3aa3-7a9b-b81e-14570d351206	1	0	0	1	0	0	1014	10	0	0	0	0	0.002118	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	a2967cd8-f860-9290-95c0-910cef39f28f	1	0	0	0	1	0	1028	10	0	0	0	0	0.5	0	0	0	0	0	us	\N	\N	2026-11-26	\N
20	aa879bb2-5024-a6de-4b91-b8a42bbdc4fa	1	0	0	0	0	1	1073	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	2026-11-24	sdk
20	abde1851-3fa8-faae-2fd1-0f86ad45b77b	0	0	0	0	0	0	0	0	0	0	0	0	0.00	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
20	ac452b47-2ca2-f7d7-af90-99aadd149477	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
20	ac452b47-2ca2-f7d7-af90-99aadd149477	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-29	sdk
20	ac452b47-2ca2-f7d7-af90-99aadd149477	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	b1d0adad-c44b-385e-a479-b17c3e16c22b	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	b1d15cbe-104f-5ff7-deaf-30d168173af7	4	0	0	4	0	0	6707	40	0	0	0	0	0.013774	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	0	0	0	0	\N	\N	\N	2026-11-25	\N
20	b44a3fe6-0ca9-9043-bca3-c62a38305e89	1	0	0	1	0	0	1042	10	0	0	0	0	0.002094	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	ba32675a-e564-64fa-81c7-fb4780ae6c5f	1	0	0	0	1	0	1026	10	0	0	0	0	0.002142	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
20	babbf9a2-b1b6-36ed-f705-263b210f15d9	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-25	\N
20	babbf9a2-b1b6-36ed-f705-263b210f15d9	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-28	sdk
20	babbf9a2-b1b6-36ed-f705-263b210f15d9	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
20	bf19e256-e41d-f181-102a-efdf16d83672	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
20	c1c87d7a-37f9-9eb3-a8e1-4d77f36ddcd2	1	0	0	1	0	0	1017	10	0	0	0	0	0.002124	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	c4898de5-d704-2eb0-0177-758fb31a8956	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
20	cde758f7-c0e6-2d3f-1b2b-a5bd7723fe61	1	0	0	1	0	0	1076	10	0	0	1500000	1	0.002242	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
20	d0765e5c-81b6-387a-f15b-2db7747fb9cf	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	0	0.000000	30	20	\N	\N	\N	2026-11-26	\N
20	d2b84c6a-d2d5-51e8-3d23-cec6967bad54	1	0	1	0	0	0	1003	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-29	\N
20	d596554b-90a0-66a6-a819-b411b07bba3e	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	da718855-2d55-1d12-609d-d734df2f5db2	2	0	0	2	0	0	2024	20	0	0	0	0	0.004068	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
20	dade4a93-dcc7-443d-38b5-037288d34dd6	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	dbdd3c45-79d3-48bc-e430-4de03ef1cb2c	1	0	0	0	1	0	1064	10	400	0	0	0	0.002218	0	0	0.000000	100	0	\N	\N	\N	2026-11-30	\N
20	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	-2	0	0	0	0	-2	-3803	-20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-10-31	\N
20	e4dea467-e8b5-025a-60fc-f63ffec380b6	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	0	0.0000000	0	0	eu	\N	\N	2026-11-25	\N
20	e5ef8273-d421-176c-696e-019cd4d10f26	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
20	e5ef8273-d421-176c-696e-019cd4d10f26	1	0	0	0	0	1	0	0	0	0	0	0	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	eaec4a11-41f8-aa90-0069-1462667650f8	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	0.0012012	0	0	0	\N	\N	\N	2026-11-27	\N
20	f26cc123-145c-c1da-d4f9-d3bfb4282495	1	0	0	1	0	0	1041	10	0	0	0	0	0.002092	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	f2ae4880-139e-f7b4-3122-762be3931448	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	2026-11-26	\N
20	f2ae4880-139e-f7b4-3122-762be3931448	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	2026-11-27	\N
20	f2ae4880-139e-f7b4-3122-762be3931448	1	0	0	0	0	1	1049	10	700	3	812500	1	0	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	f2ae4880-139e-f7b4-3122-762be3931448	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	0	0	0	0	\N	429	rate_limit	2026-11-25	\N
20	f4a18a20-d31e-1a7e-6b13-604d562e265b	1	0	1	0	0	0	1015	10	0	0	0	0	0.0123	0	0	0	0	0	\N	\N	\N	2026-11-30	\N
20	f66c13ab-ae99-d0c6-f174-d582b62289b8	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-29	\N
20	f66c13ab-ae99-d0c6-f174-d582b62289b8	1	1	0	1	0	0	0	0	0	0	0	0	0	0	0	0	0	0	\N	429	rate_limit	2026-11-30	\N
20	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	1	0	0	0	1	0	1060	10	0	0	0	0	0.002210	0	0	0	0	0	eu	200	\N	2026-11-26	\N
20	fa7208bd-fa81-576a-f5eb-bffd88947202	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	0.0012045	0	0	0	\N	\N	\N	2026-11-29	\N
\.
COPY fired_alert (id, org_id, budget_id, type, subject, window_key, threshold, window_end, fired_at, message, muted, recovered_at, rearmed_at, channels, limit_seen) FROM stdin;
1acd225b-c058-4474-9336-caf449769f82	20	b4bc0260-24ec-4bbe-9038-401e797f4a01	budget.threshold		2026-11-30 00:00:00+00	1	2026-12-01 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "1acd225b-c058-4474-9336-caf449769f82", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b4bc0260-24ec-4bbe-9038-401e797f4a01", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"unpriced_events": 1}, "drivers": [{"team": "red", "tokens": 3124, "feature": "chat", "cost_usd": 0.0035354, "event_count": 4}, {"team": "red", "tokens": 0, "feature": "search", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "b4bc0260-24ec-4bbe-9038-401e797f4a01", "spend_usd": 0.0035354, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
22522bf6-0455-4d9e-b1db-196d6d2b4214	20	8af18d5c-efa3-4e1b-b628-de2567329a08	budget.threshold	r2	1970-01-01 00:00:00+00	1	\N	2026-11-30 11:07:03.123456+00	{"id": "22522bf6-0455-4d9e-b1db-196d6d2b4214", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/8af18d5c-efa3-4e1b-b628-de2567329a08", "query": "/v1/costs/summary?start=2026-11-25T21%3A07%3A01.123456%2B00%3A00&end=2026-11-30T11%3A07%3A03.123456%2B00%3A00&run_id=r2&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 7, "estimated_events": 1}, "drivers": [], "subject": "r2", "alert_id": "8af18d5c-efa3-4e1b-b628-de2567329a08", "spend_usd": 0.0215975, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T21:07:01.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
2393da20-97a1-467c-9376-a23ca710e158	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	budget.threshold		2026-11-27 15:00:00+00	1	2026-11-28 15:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "2393da20-97a1-467c-9376-a23ca710e158", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0b87d67-4a57-419c-bdde-b89f4ef21865", "query": "/v1/costs/summary?start=2026-11-27T15%3A00%3A00%2B00%3A00&end=2026-11-28T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 1, "estimated_events": 3}, "drivers": [{"model": "o3-mini-2025-01-31", "tokens": 2125, "feature": null, "cost_usd": 0.5012023, "event_count": 2}, {"model": "o3-mini-2025-01-31", "tokens": 1061, "feature": "search", "cost_usd": 0.0123, "event_count": 1}, {"model": "gpt-4o", "tokens": 2100, "feature": null, "cost_usd": 0.00872, "event_count": 2}], "subject": null, "alert_id": "d0b87d67-4a57-419c-bdde-b89f4ef21865", "spend_usd": 0.5234213, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-28T15:00:00Z", "scope_value": null, "window_start": "2026-11-27T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
411e26d0-74b0-4df4-8ab4-26df5937d438	19	3e25750d-76e8-4c95-9718-0477feb5007e	budget.threshold		2026-11-28 00:00:00+00	1	2026-11-29 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "411e26d0-74b0-4df4-8ab4-26df5937d438", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/3e25750d-76e8-4c95-9718-0477feb5007e", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 2108, "feature": "summary", "cost_usd": 0.0023848, "event_count": 2}], "subject": null, "alert_id": "3e25750d-76e8-4c95-9718-0477feb5007e", "spend_usd": 0.0023848, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
445b5e89-9739-4f73-a5db-98be8a6a34b9	20	beaea6ab-56b9-4904-8bb2-febde95283e2	budget.threshold	acme	2026-11-22 13:00:00+00	1	2026-11-29 13:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "445b5e89-9739-4f73-a5db-98be8a6a34b9", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/beaea6ab-56b9-4904-8bb2-febde95283e2", "query": "/v1/costs/summary?start=2026-11-22T13%3A00%3A00%2B00%3A00&end=2026-11-29T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3, "estimated_events": 3}, "drivers": [{"model": "our-model", "tokens": 1035, "feature": "search", "cost_usd": 0.0215975, "event_count": 1}, {"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 3084, "feature": "chat", "cost_usd": 0.006138, "event_count": 3}], "subject": "acme", "alert_id": "beaea6ab-56b9-4904-8bb2-febde95283e2", "spend_usd": 0.0568965, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T13:00:00Z", "scope_value": null, "window_start": "2026-11-22T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
547c3011-2cfc-4fb2-a22a-a472ab8349e7	19	c4664328-2a2f-45ba-948d-6705e0f9c9cc	budget.threshold	grandchild	1970-01-01 00:00:00+00	1	\N	2026-11-30 11:07:03.123456+00	{"id": "547c3011-2cfc-4fb2-a22a-a472ab8349e7", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/c4664328-2a2f-45ba-948d-6705e0f9c9cc", "query": "/v1/costs/summary?start=2026-11-26T18%3A06%3A56.123456%2B00%3A00&end=2026-11-30T11%3A07%3A03.123456%2B00%3A00&run_id=grandchild&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"estimated_events": 1}, "drivers": [], "subject": "grandchild", "alert_id": "c4664328-2a2f-45ba-948d-6705e0f9c9cc", "spend_usd": 0.00451, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-26T18:06:56.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
59337a85-b768-4ca9-aa17-ea1ce3f89d77	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "59337a85-b768-4ca9-aa17-ea1ce3f89d77", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0b87d67-4a57-419c-bdde-b89f4ef21865", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 1013, "feature": "search", "cost_usd": 0.0123, "event_count": 1}, {"model": "o3-mini-2025-01-31", "tokens": 1065, "feature": "search", "cost_usd": 0.0012045, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "chat", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "d0b87d67-4a57-419c-bdde-b89f4ef21865", "spend_usd": 0.0135045, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
5d710656-afb8-4597-a7f7-7be9b5711144	19	f1dd075c-09f8-46a1-a325-5ebaecb824c8	budget.threshold		2026-11-26 00:00:00+00	1	2026-11-27 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "5d710656-afb8-4597-a7f7-7be9b5711144", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/f1dd075c-09f8-46a1-a325-5ebaecb824c8", "query": "/v1/costs/summary?start=2026-11-26T00%3A00%3A00%2B00%3A00&end=2026-11-27T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1072, "feature": "summary", "cost_usd": 0.0012122, "event_count": 1}], "subject": null, "alert_id": "f1dd075c-09f8-46a1-a325-5ebaecb824c8", "spend_usd": 0.0012122, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-27T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-26T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
6276474f-9de8-4a83-83ba-e75bddf3e34c	20	b4bc0260-24ec-4bbe-9038-401e797f4a01	budget.threshold		2026-11-29 00:00:00+00	1	2026-11-30 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "6276474f-9de8-4a83-83ba-e75bddf3e34c", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b4bc0260-24ec-4bbe-9038-401e797f4a01", "query": "/v1/costs/summary?start=2026-11-29T00%3A00%3A00%2B00%3A00&end=2026-11-30T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "blue", "tokens": 1065, "feature": "search", "cost_usd": 0.0012045, "event_count": 1}], "subject": null, "alert_id": "b4bc0260-24ec-4bbe-9038-401e797f4a01", "spend_usd": 0.0012045, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-30T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-29T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
7108c7bc-111b-4cda-91a2-3449ccdab12e	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	budget.threshold		2026-11-29 15:00:00+00	1	2026-11-30 15:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "7108c7bc-111b-4cda-91a2-3449ccdab12e", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0b87d67-4a57-419c-bdde-b89f4ef21865", "query": "/v1/costs/summary?start=2026-11-29T15%3A00%3A00%2B00%3A00&end=2026-11-30T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 9, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 7072, "feature": null, "cost_usd": 0.5087, "event_count": 6}, {"model": "gpt-4o", "tokens": 3097, "feature": "search", "cost_usd": 0.0246, "event_count": 5}, {"model": "gpt-4o", "tokens": 1024, "feature": "chat", "cost_usd": 0.004256, "event_count": 3}], "subject": null, "alert_id": "d0b87d67-4a57-419c-bdde-b89f4ef21865", "spend_usd": 0.54824, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-30T15:00:00Z", "scope_value": null, "window_start": "2026-11-29T15:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
71da2c36-82e8-45a0-9dbb-fd4a41b14698	20	beaea6ab-56b9-4904-8bb2-febde95283e2	budget.threshold	globex	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "71da2c36-82e8-45a0-9dbb-fd4a41b14698", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/beaea6ab-56b9-4904-8bb2-febde95283e2", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=globex&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 2072, "feature": null, "cost_usd": 0.00434, "event_count": 2}, {"model": "nobody-knows-it", "tokens": 2066, "feature": null, "cost_usd": 0.004174, "event_count": 2}, {"model": "gpt-4o-mini", "tokens": 1039, "feature": null, "cost_usd": 0, "event_count": 1}], "subject": "globex", "alert_id": "beaea6ab-56b9-4904-8bb2-febde95283e2", "spend_usd": 0.008514, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
7270446e-3132-4883-ba6f-82e32227201a	19	c4664328-2a2f-45ba-948d-6705e0f9c9cc	budget.threshold	root	1970-01-01 00:00:00+00	1	\N	2026-11-30 11:07:03.123456+00	{"id": "7270446e-3132-4883-ba6f-82e32227201a", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/c4664328-2a2f-45ba-948d-6705e0f9c9cc", "query": "/v1/costs/summary?start=2026-11-28T03%3A06%3A14.123456%2B00%3A00&end=2026-11-30T11%3A07%3A03.123456%2B00%3A00&run_id=root&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "drivers": [], "subject": "root", "alert_id": "c4664328-2a2f-45ba-948d-6705e0f9c9cc", "spend_usd": 0.006572, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-28T03:06:14.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
7b42be3a-ea39-4dc3-a7b5-69ff4c7d1ba8	20	b4bc0260-24ec-4bbe-9038-401e797f4a01	budget.threshold		2026-11-27 00:00:00+00	1	2026-11-28 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "7b42be3a-ea39-4dc3-a7b5-69ff4c7d1ba8", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b4bc0260-24ec-4bbe-9038-401e797f4a01", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "details": {"estimated_events": 1}, "drivers": [{"team": "red", "tokens": 1062, "feature": null, "cost_usd": 0.5, "event_count": 1}, {"team": "red", "tokens": 1061, "feature": "search", "cost_usd": 0.0123, "event_count": 1}], "subject": null, "alert_id": "b4bc0260-24ec-4bbe-9038-401e797f4a01", "spend_usd": 0.5123, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
8c11d96c-e6b9-47d0-ae8c-42ea96357a7a	20	beaea6ab-56b9-4904-8bb2-febde95283e2	budget.threshold	acme	2026-11-29 13:00:00+00	1	2026-12-06 13:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "8c11d96c-e6b9-47d0-ae8c-42ea96357a7a", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/beaea6ab-56b9-4904-8bb2-febde95283e2", "query": "/v1/costs/summary?start=2026-11-29T13%3A00%3A00%2B00%3A00&end=2026-12-06T13%3A00%3A00%2B00%3A00&tenant=acme&group_by=feature%2Cmodel"}, "scope": "total", "period": "weekly", "details": {"unpriced_events": 4}, "drivers": [{"model": "gpt-4o", "tokens": 1024, "feature": "chat", "cost_usd": 0.004256, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 1052, "feature": "chat", "cost_usd": 0.004178, "event_count": 1}, {"model": "o3-mini", "tokens": 2060, "feature": "chat", "cost_usd": 0.002332, "event_count": 2}], "subject": "acme", "alert_id": "beaea6ab-56b9-4904-8bb2-febde95283e2", "spend_usd": 0.010766, "threshold": 1, "alert_name": "b1", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-06T13:00:00Z", "scope_value": null, "window_start": "2026-11-29T13:00:00Z", "threshold_usd": 0.002}	\N	\N	\N	{somewhere}	0.002
8c24ac83-8882-470d-b6a2-e046a58a6b7e	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	budget.threshold		2026-11-26 15:00:00+00	1	2026-11-27 15:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "8c24ac83-8882-470d-b6a2-e046a58a6b7e", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0b87d67-4a57-419c-bdde-b89f4ef21865", "query": "/v1/costs/summary?start=2026-11-26T15%3A00%3A00%2B00%3A00&end=2026-11-27T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 3, "estimated_events": 2}, "drivers": [{"model": "our-model", "tokens": 1034, "feature": "chat", "cost_usd": 0.021596, "event_count": 1}, {"model": "our-deployment", "tokens": 1036, "feature": "chat", "cost_usd": 0.003168, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1028, "feature": "chat", "cost_usd": 0.002046, "event_count": 1}], "subject": null, "alert_id": "d0b87d67-4a57-419c-bdde-b89f4ef21865", "spend_usd": 0.02681, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-27T15:00:00Z", "scope_value": null, "window_start": "2026-11-26T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
943b5dc1-a7fc-477b-9332-e50b704dbf68	19	e6eb4929-5a3c-442d-9994-33e7882ec6a2	budget.threshold		2026-11-28 15:00:00+00	1	2026-11-29 15:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "943b5dc1-a7fc-477b-9332-e50b704dbf68", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/e6eb4929-5a3c-442d-9994-33e7882ec6a2", "query": "/v1/costs/summary?start=2026-11-28T15%3A00%3A00%2B00%3A00&end=2026-11-29T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 4, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 1092, "feature": "chat", "cost_usd": 0.002254, "event_count": 1}, {"model": "gpt-4o", "tokens": 1086, "feature": "agents", "cost_usd": 0.002242, "event_count": 1}, {"model": "nobody-knows-it", "tokens": 1088, "feature": "agents", "cost_usd": 0.002166, "event_count": 1}], "subject": null, "alert_id": "e6eb4929-5a3c-442d-9994-33e7882ec6a2", "spend_usd": 0.006662, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T15:00:00Z", "scope_value": null, "window_start": "2026-11-28T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
aa8d5deb-3c5d-4d1c-8460-7586d4191877	20	b4bc0260-24ec-4bbe-9038-401e797f4a01	budget.threshold		2026-11-28 00:00:00+00	1	2026-11-29 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "aa8d5deb-3c5d-4d1c-8460-7586d4191877", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/b4bc0260-24ec-4bbe-9038-401e797f4a01", "query": "/v1/costs/summary?start=2026-11-28T00%3A00%3A00%2B00%3A00&end=2026-11-29T00%3A00%3A00%2B00%3A00&model_name=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1063, "feature": null, "cost_usd": 0.0012023, "event_count": 1}, {"team": "red", "tokens": 1060, "feature": "chat", "cost_usd": 0.001199, "event_count": 1}], "subject": null, "alert_id": "b4bc0260-24ec-4bbe-9038-401e797f4a01", "spend_usd": 0.0024013, "threshold": 1, "alert_name": "any o3-mini", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-29T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-28T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
ad2c5001-68e3-44ae-ac94-63b88d47166a	19	3e25750d-76e8-4c95-9718-0477feb5007e	budget.threshold		2026-11-26 00:00:00+00	1	2026-11-27 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "ad2c5001-68e3-44ae-ac94-63b88d47166a", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/3e25750d-76e8-4c95-9718-0477feb5007e", "query": "/v1/costs/summary?start=2026-11-26T00%3A00%3A00%2B00%3A00&end=2026-11-27T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1072, "feature": "summary", "cost_usd": 0.0012122, "event_count": 1}], "subject": null, "alert_id": "3e25750d-76e8-4c95-9718-0477feb5007e", "spend_usd": 0.0012122, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-27T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-26T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
adfd9dfa-8c1c-4db6-8f3a-8b9eb27077d1	20	88b2c0ba-4823-41e3-81a5-0cc7483e1b1d	budget.threshold		2026-11-15 00:00:00+00	1	2026-12-15 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "adfd9dfa-8c1c-4db6-8f3a-8b9eb27077d1", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/88b2c0ba-4823-41e3-81a5-0cc7483e1b1d", "query": "/v1/costs/summary?start=2026-11-15T00%3A00%3A00%2B00%3A00&end=2026-12-15T00%3A00%3A00%2B00%3A00&team=red&group_by=feature%2Cmodel"}, "scope": "team", "period": "monthly", "details": {"unpriced_events": 5, "estimated_events": 5}, "drivers": [{"model": "gpt-4o", "tokens": 4140, "feature": null, "cost_usd": 0.508696, "event_count": 4}, {"model": "nobody-knows-it", "tokens": 4136, "feature": "chat", "cost_usd": 0.016424, "event_count": 4}, {"model": "gpt-4o", "tokens": 2062, "feature": "search", "cost_usd": 0.0246, "event_count": 6}], "subject": null, "alert_id": "88b2c0ba-4823-41e3-81a5-0cc7483e1b1d", "spend_usd": 17589, "threshold": 1, "alert_name": "b2", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-15T00:00:00Z", "scope_value": "red", "window_start": "2026-11-15T00:00:00Z", "threshold_usd": 3}	\N	\N	\N	{somewhere}	3
b59448c4-75c5-49de-92ae-b9183938520a	19	3e25750d-76e8-4c95-9718-0477feb5007e	budget.threshold		2026-11-27 00:00:00+00	1	2026-11-28 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "b59448c4-75c5-49de-92ae-b9183938520a", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/3e25750d-76e8-4c95-9718-0477feb5007e", "query": "/v1/costs/summary?start=2026-11-27T00%3A00%3A00%2B00%3A00&end=2026-11-28T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": null, "tokens": 1084, "feature": "summary", "cost_usd": 0.0012254, "event_count": 1}], "subject": null, "alert_id": "3e25750d-76e8-4c95-9718-0477feb5007e", "spend_usd": 0.0012254, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-28T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-27T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
c3184cd8-1ff3-4819-a967-eea5c22b037d	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	budget.threshold		2026-11-25 15:00:00+00	1	2026-11-26 15:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "c3184cd8-1ff3-4819-a967-eea5c22b037d", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0b87d67-4a57-419c-bdde-b89f4ef21865", "query": "/v1/costs/summary?start=2026-11-25T15%3A00%3A00%2B00%3A00&end=2026-11-26T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "details": {"unpriced_events": 2, "estimated_events": 3}, "drivers": [{"model": "gpt-4o", "tokens": 3079, "feature": null, "cost_usd": 0.5, "event_count": 3}, {"model": "gpt-4o-mini", "tokens": 1038, "feature": null, "cost_usd": 0.5, "event_count": 1}, {"model": "our-model", "tokens": 1035, "feature": "search", "cost_usd": 0.0215975, "event_count": 1}], "subject": null, "alert_id": "d0b87d67-4a57-419c-bdde-b89f4ef21865", "spend_usd": 1.0391175, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-26T15:00:00Z", "scope_value": null, "window_start": "2026-11-25T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
ca40e52a-f902-4ec7-adcd-73bbd0b2f9fd	20	a64fde7b-2cd6-4fe9-aea9-834fdcf5cbcf	budget.threshold		1970-01-01 00:00:00+00	1	\N	2026-11-30 11:07:03.123456+00	{"id": "ca40e52a-f902-4ec7-adcd-73bbd0b2f9fd", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/a64fde7b-2cd6-4fe9-aea9-834fdcf5cbcf", "query": "/v1/costs/summary?start=2026-11-29T11%3A08%3A00%2B00%3A00&end=2026-11-30T11%3A08%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "rolling", "details": {"unpriced_events": 11, "estimated_events": 1}, "drivers": [{"model": "gpt-4o", "tokens": 5159, "feature": null, "cost_usd": 0.5087, "event_count": 5}, {"model": "gpt-4o", "tokens": 3097, "feature": "search", "cost_usd": 0.0246, "event_count": 5}, {"model": "gpt-4o", "tokens": 1024, "feature": "chat", "cost_usd": 0.004256, "event_count": 4}], "subject": null, "alert_id": "a64fde7b-2cd6-4fe9-aea9-834fdcf5cbcf", "spend_usd": 0.54824, "threshold": 1, "alert_name": "b4", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-30T11:08:00Z", "scope_value": null, "window_start": "2026-11-29T11:08:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
da4702b3-38e5-4993-ac02-bbfb99505035	20	8af18d5c-efa3-4e1b-b628-de2567329a08	budget.threshold	r1	1970-01-01 00:00:00+00	1	\N	2026-11-30 11:07:03.123456+00	{"id": "da4702b3-38e5-4993-ac02-bbfb99505035", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/8af18d5c-efa3-4e1b-b628-de2567329a08", "query": "/v1/costs/summary?start=2026-11-25T10%3A03%3A39.123456%2B00%3A00&end=2026-11-30T11%3A07%3A03.123456%2B00%3A00&run_id=r1&group_by=feature%2Cmodel"}, "scope": "total", "period": "run", "details": {"unpriced_events": 5, "estimated_events": 6}, "drivers": [], "subject": "r1", "alert_id": "8af18d5c-efa3-4e1b-b628-de2567329a08", "spend_usd": 1.611152, "threshold": 1, "alert_name": "b5", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": null, "scope_value": null, "window_start": "2026-11-25T10:03:39.123456Z", "threshold_usd": 0.001}	snoozed	\N	\N	{somewhere}	0.001
f342c15a-bd24-4756-80b0-2757a9b48e7a	20	d0b87d67-4a57-419c-bdde-b89f4ef21865	budget.threshold		2026-11-24 15:00:00+00	1	2026-11-25 15:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "f342c15a-bd24-4756-80b0-2757a9b48e7a", "late": true, "type": "budget.threshold", "links": {"alert": "/v1/alerts/d0b87d67-4a57-419c-bdde-b89f4ef21865", "query": "/v1/costs/summary?start=2026-11-24T15%3A00%3A00%2B00%3A00&end=2026-11-25T15%3A00%3A00%2B00%3A00&group_by=feature%2Cmodel"}, "scope": "total", "period": "daily", "drivers": [{"model": "nobody-knows-it", "tokens": 1040, "feature": "chat", "cost_usd": 0.00207, "event_count": 1}, {"model": "gpt-4o", "tokens": 0, "feature": "chat", "cost_usd": 0, "event_count": 1}], "subject": null, "alert_id": "d0b87d67-4a57-419c-bdde-b89f4ef21865", "spend_usd": 0.00207, "threshold": 1, "alert_name": "b0", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-11-25T15:00:00Z", "scope_value": null, "window_start": "2026-11-24T15:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
ff386714-3975-4938-8897-b211c0915821	20	398bcb6e-7ae9-4a44-b2b5-5349656d4535	budget.threshold		2026-11-30 00:00:00+00	1	2026-12-01 00:00:00+00	2026-11-30 11:07:03.123456+00	{"id": "ff386714-3975-4938-8897-b211c0915821", "late": false, "type": "budget.threshold", "links": {"alert": "/v1/alerts/398bcb6e-7ae9-4a44-b2b5-5349656d4535", "query": "/v1/costs/summary?start=2026-11-30T00%3A00%3A00%2B00%3A00&end=2026-12-01T00%3A00%3A00%2B00%3A00&model=o3-mini&group_by=feature%2Cteam"}, "scope": "model", "period": "daily", "drivers": [{"team": "red", "tokens": 2060, "feature": "chat", "cost_usd": 0.002332, "event_count": 2}], "subject": null, "alert_id": "398bcb6e-7ae9-4a44-b2b5-5349656d4535", "spend_usd": 0.002332, "threshold": 1, "alert_name": "o3-mini alone", "created_at": "2026-11-30T11:07:03.123456Z", "window_end": "2026-12-01T00:00:00Z", "scope_value": "o3-mini", "window_start": "2026-11-30T00:00:00Z", "threshold_usd": 0.001}	\N	\N	\N	{somewhere}	0.001
\.
COPY idempotency_key (org_id, operation, key_hash, created_id, created_at) FROM stdin;
20	POST /v1/keys	72a90ea3-da8b-5dd0-1bde-2f27314e02e2	abcdefghijkl	2026-11-30 11:28:36.117775+00
\.
COPY insight_mute (org_id, kind, scope, muted_at, muted_by) FROM stdin;
20	retry_waste		2026-11-30 11:28:37.783877+00	cli
20	retry_waste	eyJmZWF0dXJlIjoiY2hhdCJ9	2026-11-30 11:28:37.782013+00	cli
\.
COPY ledger_offset (topic, partition, next_offset, epoch, owner, updated_at) FROM stdin;
usage.0094_pre_outcomes	0	4	1	aggregator-1	2026-11-30 11:28:36.14889+00
usage.0094_pre_outcomes	1	9	2	aggregator-1	2026-11-30 11:28:36.186636+00
\.
COPY lost_range (id, topic, partition, first_offset, next_offset, found_at, skipped_at, skipped_by, reason) FROM stdin;
23	usage.0094_pre_outcomes	0	4	9	2026-11-30 11:28:36.170242+00	\N	\N	\N
24	usage.0094_pre_outcomes	1	4	9	2026-11-30 11:28:36.186321+00	2026-11-30 11:28:36.186636+00	cli	retention was too short
\.
COPY metric_series (org_id, provider, model) FROM stdin;
20	azure	our-deployment
20	openai	ft:gpt-4o:acme::x
20	openai	gpt-4o
20	openai	gpt-4o-mini
20	openai	nobody-knows-it
20	openai	o3-mini
20	openai	our-model
\.
COPY org_alias (id, version_id, org_id, provider, kind, name, target_provider, target_model) FROM stdin;
17	57	20	azure	exact	our-deployment	openai	gpt-4o
\.
COPY outcome (org_id, outcome_id, time, name, success, value_usd, of_kind, of_id, received_at) FROM stdin;
20	outcome-0	2026-11-30 11:07:03.123456+00	solved	t	\N	session_id	of-0	2026-11-30 11:28:37.904894+00
20	outcome-1	2026-11-30 10:07:03.123456+00	solved	f	0.1	run_id	of-1	2026-11-30 11:28:37.904894+00
20	outcome-2	2026-11-30 09:07:03.123456+00	solved	t	-2	user_id	of-2	2026-11-30 11:28:37.904894+00
20	outcome-3	2026-11-30 08:07:03.123456+00	solved	t	\N	feature	of-3	2026-11-30 11:28:37.904894+00
\.
COPY price (id, version_id, org_id, provider, model, effective_from, rates, terms) FROM stdin;
93	57	20	openai	our-model	2026-01-01 00:00:00+00	{"input": {"base": "1.5"}, "output": {"base": "6"}}	{"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}
94	58	20	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "20"}}	{}
95	58	20	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "5"}, "output": {"base": "1"}}	{}
96	59	20	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "20"}}	{}
97	59	20	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "4"}, "output": {"base": "1"}}	{}
98	60	20	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "3"}, "output": {"base": "9"}}	{}
99	60	20	openai	nobody-knows-it	2026-01-01 00:00:00+00	{"input": {"base": "2"}, "output": {"base": "1"}}	{}
100	61	20	openai	gpt-4o	2026-01-01 00:00:00+00	{"input": {"base": "2"}, "output": {"base": "9"}}	{}
\.
COPY price_proposal (id, org_id, source, source_version, checked_on, content_hash, changes, proposed_at, proposed_by, state, version_id) FROM stdin;
88	20	contract		2026-11-30	63e708bd7b11d88c3f4445c9aa335cfd15e01838517d1e6fb52cb899c55f5926	[[["openai", "our-model", "2026-01-01T00:00:00Z", {"input": {"base": "1.5"}, "output": {"base": "6"}}, {"fees": {"web_search": {"per": 1000, "price": "10"}}, "hours": [{"end": "12:00:00", "fees": {}, "rates": {"input": {"base": "1"}, "output": {"base": "2"}}, "start": "00:00:00"}]}]], [["openai", "gpt-4o-mini", "2026-01-01T00:00:00Z", "12.5"]], [["azure", "exact", "our-deployment", "openai", "gpt-4o"]]]	2026-11-30 11:28:35.629201+00	cli	applied	57
89	20	contract		2026-11-30	8a41b090e00c4f000368537e9b37bf3f91816527c562e063fa6eee167d590484	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "7"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 11:28:35.646843+00	cli	rejected	\N
90	20	contract		2026-11-30	f2d9c956da020f94211a39e1d63a4c72c3e651144a7a81622330141e714c759e	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "8"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 11:28:35.650063+00	cli	proposed	\N
91	20	contract		2026-11-30	b439eb4a564d71e30d9095eeef50fa49341b8b9bf94b72c333d4645e647d83c8	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "5"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 11:28:35.974996+00	cli	applied	58
92	20	contract		2026-11-30	b798f04ee2593aa6075c72899f6cf17412f6c21acc0c9acb3d2ecf9b86cf1398	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "20"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "4"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 11:28:36.051531+00	cli	applied	59
93	20	contract		2026-11-30	d9630dc87dc29e9c5493aefb5c27a6ecf3ae186f05910eff692e984f42ec93bc	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "3"}, "output": {"base": "9"}}, {}], ["openai", "nobody-knows-it", "2026-01-01T00:00:00Z", {"input": {"base": "2"}, "output": {"base": "1"}}, {}]], [], []]	2026-11-30 11:28:37.150864+00	cli	applied	60
94	20	contract		2026-11-30	0e4a7160a6021a1a68d5cc2f7841d36f2bc59f5697a83a6938f6202fd3fe6477	[[["openai", "gpt-4o", "2026-01-01T00:00:00Z", {"input": {"base": "2"}, "output": {"base": "9"}}, {}]], [], []]	2026-11-30 11:28:37.564925+00	cli	applied	61
\.
COPY rate_bucket (org_id, tokens, at) FROM stdin;
20	12.5	2026-11-30 11:28:36.139709+00
\.
COPY rate_lease (org_id, replica, tokens, demand, at) FROM stdin;
20	81d88dc0-0d4e-4b79-a982-ca9e22d1ac56	3	0.5	2026-11-30 11:28:36.140301+00
\.
COPY recent_key (org_id, key, time, event_id, seen_at) FROM stdin;
20	0a9dabe2-630e-4965-a68f-b836b1112a0e	2026-11-25 10:06:59.123456+00	0a9dabe2-630e-4965-a68f-b836b1112a0e	2026-11-30 11:28:36.14889+00
20	1c6d17a8-a5cd-4659-6b41-0e6cfc14f31f	2026-11-25 10:03:39.123456+00	1c6d17a8-a5cd-4659-6b41-0e6cfc14f31f	2026-11-30 11:28:36.14889+00
20	25ddfc06-d388-dd73-cc62-05214e127e40	2026-11-30 11:06:37.123456+00	25ddfc06-d388-dd73-cc62-05214e127e40	2026-11-30 11:28:36.172262+00
20	2eb14f3d-81cb-5132-47b9-e6605e7d6886	2026-11-28 04:04:22.123456+00	2eb14f3d-81cb-5132-47b9-e6605e7d6886	2026-11-30 11:28:36.172262+00
20	3800b981-f148-8647-2283-6ae82614f5a3	2026-11-30 11:07:03.123456+00	3800b981-f148-8647-2283-6ae82614f5a3	2026-11-30 11:28:35.358328+00
20	50960d48-9540-8cae-82f3-058059f026fc	2026-11-30 11:07:03.123456+00	50960d48-9540-8cae-82f3-058059f026fc	2026-11-30 11:28:35.358328+00
20	59a292e5-65f4-4843-8dfb-e430a9550892	2026-11-26 08:05:01.123456+00	59a292e5-65f4-4843-8dfb-e430a9550892	2026-11-30 11:28:36.172262+00
20	861090c1-51e6-4fbb-92ad-b02119398604	2026-11-26 19:06:43.123456+00	861090c1-51e6-4fbb-92ad-b02119398604	2026-11-30 11:28:36.14889+00
20	88672afb-8e77-651b-034c-584d6a818645	2026-11-27 17:04:11.123456+00	88672afb-8e77-651b-034c-584d6a818645	2026-11-30 11:28:36.172262+00
20	b7cfb516-674e-b2f3-63b4-2be39d12c5c1	2026-11-28 15:02:04.123456+00	b7cfb516-674e-b2f3-63b4-2be39d12c5c1	2026-11-30 11:28:36.14889+00
20	f555c1ff-d99f-459c-850f-46005da41525	2026-11-30 11:07:03.123456+00	f555c1ff-d99f-459c-850f-46005da41525	2026-11-30 11:28:35.358328+00
\.
COPY run (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, run_id, parent_run_id, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-20	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-27 17:02:41.123456+00	2026-11-27 17:02:41.123456+00	2026-11-27 17:00:00+00	r1	p1	0	0	30	20
-20	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-28 15:03:20.123456+00	2026-11-28 15:03:20.123456+00	2026-11-28 15:00:00+00			0	0	0	0
-20	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-28 15:06:20.123456+00	2026-11-28 15:06:20.123456+00	2026-11-28 15:00:00+00	r1	p1	0	0	0	0
20	1	0	0	0	0	1	0	0	0	0	1500000	1	0	0	2026-11-29 13:03:06.123456+00	2026-11-29 13:03:06.123456+00	2026-11-29 13:00:00+00	child	root	0	0	0	0
20	1	0	0	0	0	1	1001	10	700	3	812500	1	0	0	2026-11-26 19:04:55.123456+00	2026-11-26 19:04:55.123456+00	2026-11-26 19:00:00+00	r2	p1	0	0	0	0
20	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	2026-11-28 15:02:04.123456+00	2026-11-28 15:02:04.123456+00	2026-11-28 15:00:00+00	r2	p1	0	0	0	0
20	1	0	0	0	0	1	1037	10	700	3	812500	1	0	0	2026-11-27 17:04:11.123456+00	2026-11-27 17:04:11.123456+00	2026-11-27 17:00:00+00	r2	p1	0	0	0	0
20	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	2026-11-26 08:03:25.123456+00	2026-11-26 08:03:25.123456+00	2026-11-26 08:00:00+00	child	root	0	0	0	0
20	1	0	0	0	1	0	1025	10	700	3	812500	1	0.0215975	0	2026-11-25 21:07:01.123456+00	2026-11-25 21:07:01.123456+00	2026-11-25 21:00:00+00	r2	p1	0	0.0000000	0	0
20	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-27 17:05:19.123456+00	2026-11-27 17:05:19.123456+00	2026-11-27 17:00:00+00	r1	p1	0.0012012	0	0	0
20	1	0	0	0	1	0	1059	10	0	0	0	0	0.002208	0.002	2026-11-26 19:06:23.123456+00	2026-11-26 19:06:23.123456+00	2026-11-26 19:00:00+00			0	0	0	0
20	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	2026-11-29 02:06:27.123456+00	2026-11-29 02:06:27.123456+00	2026-11-29 02:00:00+00			0	0.000000	100	0
20	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	2026-11-28 15:06:22.123456+00	2026-11-28 15:06:22.123456+00	2026-11-28 15:00:00+00	r1	p1	0	0.000000	100	0
20	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	2026-11-24 23:05:31.123456+00	2026-11-24 23:05:31.123456+00	2026-11-24 23:00:00+00	r1	p1	0	0.000000	30	20
20	1	0	0	0	1	0	1082	10	0	0	0	0	0.002254	0	2026-11-26 08:05:02.123456+00	2026-11-26 08:05:02.123456+00	2026-11-26 08:00:00+00	grandchild	child	0	0.000000	30	20
20	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	2026-11-25 21:04:33.123456+00	2026-11-25 21:04:33.123456+00	2026-11-25 21:00:00+00			0	0	0	0
20	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-25 10:06:59.123456+00	2026-11-25 10:06:59.123456+00	2026-11-25 10:00:00+00	r1	p1	0	0	0	0
20	1	0	0	1	0	0	1047	10	0	0	0	0	0.002184	0.002	2026-11-30 00:02:33.123456+00	2026-11-30 00:02:33.123456+00	2026-11-30 00:00:00+00			0	0	0	0
20	1	0	0	1	0	0	1053	10	0	0	0	0	0.0012023	0	2026-11-28 04:05:25.123456+00	2026-11-28 04:05:25.123456+00	2026-11-28 04:00:00+00			0.0012023	0	0	0
20	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	2026-11-29 13:03:10.123456+00	2026-11-29 13:03:10.123456+00	2026-11-29 13:00:00+00	r2	p1	0.0012045	0	0	0
20	1	0	0	1	0	0	1071	10	0	0	0	0	0.002232	0.002	2026-11-25 10:06:53.123456+00	2026-11-25 10:06:53.123456+00	2026-11-25 10:00:00+00			0	0	0	0
20	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	2026-11-30 11:03:06.123456+00	2026-11-30 11:03:06.123456+00	2026-11-30 11:00:00+00	root		0	0	0	0
20	1	0	0	1	0	0	1083	10	0	0	0	0	0.002256	0.002	2026-11-30 11:06:34.123456+00	2026-11-30 11:06:34.123456+00	2026-11-30 11:00:00+00	grandchild	child	0	0	0	0
20	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-26 08:02:50.123456+00	2026-11-26 08:02:50.123456+00	2026-11-26 08:00:00+00	r1		0	0	0	0
20	1	0	1	0	0	0	1051	10	0	0	0	0	0.0123	0	2026-11-27 17:05:45.123456+00	2026-11-27 17:05:45.123456+00	2026-11-27 17:00:00+00	r1		0.0012001	0	0	0
20	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	2026-11-25 10:05:07.123456+00	2026-11-25 10:05:07.123456+00	2026-11-25 10:00:00+00	r2	p1	0	0	0	0
20	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-25 10:03:39.123456+00	2026-11-25 10:03:39.123456+00	2026-11-25 10:00:00+00	r1		0	0	0	0
20	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-28 15:04:19.123456+00	2026-11-28 15:04:19.123456+00	2026-11-28 15:00:00+00	r1		0	0	0	0
20	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	2026-11-27 17:05:59.123456+00	2026-11-27 17:05:59.123456+00	2026-11-27 17:00:00+00	child	root	0	0	0	0
20	1	1	1	0	0	0	1063	10	0	0	0	0	0.0123	0	2026-11-25 21:03:42.123456+00	2026-11-25 21:03:42.123456+00	2026-11-25 21:00:00+00	r1		0	0	0	0
20	2	0	0	0	0	2	2068	20	700	3	812500	1	0	0	2026-11-30 00:03:03.123456+00	2026-11-30 00:05:55.123456+00	2026-11-30 00:00:00+00	r2	p1	0	0	0	0
20	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00			0	0	0	0
20	2	0	0	0	1	1	1026	10	0	0	0	0	0.002142	0	2026-11-26 19:03:14.123456+00	2026-11-26 19:06:43.123456+00	2026-11-26 19:00:00+00	r1		0	0	0	0
20	2	0	0	0	1	1	2140	20	1100	3	812500	1	0.002224	0	2026-11-24 23:04:53.123456+00	2026-11-24 23:05:02.123456+00	2026-11-24 23:00:00+00	r2	p1	0	0.000000	100	0
20	2	0	0	0	2	0	2080	20	0	0	0	0	0.004340	0	2026-11-28 04:03:35.123456+00	2026-11-28 04:04:22.123456+00	2026-11-28 04:00:00+00	r1	p1	0	0.000000	60	40
20	2	0	0	1	0	1	2034	20	0	0	0	0	0.002020	0	2026-11-29 13:02:14.123456+00	2026-11-29 13:02:34.123456+00	2026-11-29 13:00:00+00			0	0	0	0
20	2	0	0	1	1	0	2118	20	400	0	0	0	0.0034214	0	2026-11-30 00:04:03.123456+00	2026-11-30 00:06:47.123456+00	2026-11-30 00:00:00+00	r1	p1	0.0012034	0.000000	100	0
20	2	0	0	2	0	0	2124	20	0	0	0	0	0.0024244	0	2026-11-28 04:03:01.123456+00	2026-11-28 04:06:46.123456+00	2026-11-28 04:00:00+00	r1		0.0024244	0	0	0
20	2	0	0	2	0	0	2154	20	0	0	3000000	2	0.004408	0	2026-11-29 13:05:21.123456+00	2026-11-29 13:06:52.123456+00	2026-11-29 13:00:00+00	root	p1	0	0	0	0
20	2	0	1	0	0	1	1003	10	0	0	0	0	0.0123	0	2026-11-29 02:02:08.123456+00	2026-11-29 02:04:13.123456+00	2026-11-29 02:00:00+00	r1		0	0	0	0
20	2	0	1	0	0	1	1075	10	0	0	0	0	0.0123	0	2026-11-27 06:06:00.123456+00	2026-11-27 06:06:44.123456+00	2026-11-27 06:00:00+00	r1		0	0	0	0
20	2	2	0	2	0	0	1062	10	0	0	0	0	0.0012122	0	2026-11-29 13:04:58.123456+00	2026-11-29 13:06:47.123456+00	2026-11-29 13:00:00+00	r1		0.0012122	0	0	0
20	3	0	0	0	1	2	3063	30	700	3	812500	1	0.002116	0	2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	2026-11-30 11:00:00+00	r2	p1	0	0.000000	0	0
20	4	0	0	2	2	0	4174	40	0	0	0	0	0.0280860	0	2026-11-26 19:02:47.123456+00	2026-11-26 19:06:18.123456+00	2026-11-26 19:00:00+00	r1	p1	0	0	0	0
20	4	0	0	4	0	0	4146	40	0	0	0	0	0.008572	0	2026-11-30 11:03:27.123456+00	2026-11-30 11:07:03.123456+00	2026-11-30 11:00:00+00	r1	p1	0	0	0	0
20	5	0	0	7	0	-2	5997	50	0	0	0	0	0.020150	0.002	2026-11-30 11:05:03.123456+00	2026-11-30 11:28:37.609642+00	2026-11-30 11:00:00+00			0	0	0	0
20	6	0	0	3	3	0	6154	60	0	0	0	0	0.510622	0	2026-11-26 08:05:01.123456+00	2026-11-26 08:06:43.123456+00	2026-11-26 08:00:00+00	r1	p1	0	0.000000	60	40
20	11	3	2	6	0	3	5108	50	0	0	0	0	0.0290500	0	2026-11-30 11:04:03.123456+00	2026-11-30 11:07:03.123456+00	2026-11-30 11:00:00+00	r1		0.0023320	0	0	0
\.
COPY session (org_id, event_count, error_count, reported_count, priced_count, estimated_count, unpriced_count, input_tokens, output_tokens, cache_read, reasoning, latency_us, latency_count, cost_usd, saved_usd, first_at, last_at, hour, session_id, list_cost_usd, cache_saved_usd, cache_write_5m, cache_write_1h) FROM stdin;
-20	1	0	0	0	0	1	1010	10	0	0	0	0	0	0	2026-11-27 17:02:41.123456+00	2026-11-27 17:02:41.123456+00	2026-11-27 17:00:00+00	s2	0	0	30	20
-20	1	0	0	0	0	1	1011	10	0	0	0	0	0	0.002	2026-11-28 15:03:20.123456+00	2026-11-28 15:03:20.123456+00	2026-11-28 15:00:00+00	s2	0	0	0	0
-20	1	0	0	0	0	1	1012	10	0	0	0	0	0	0	2026-11-28 15:06:20.123456+00	2026-11-28 15:06:20.123456+00	2026-11-28 15:00:00+00	s1	0	0	0	0
20	1	0	0	0	0	1	1031	10	0	0	0	0	0	0	2026-11-28 15:02:04.123456+00	2026-11-28 15:02:04.123456+00	2026-11-28 15:00:00+00		0	0	0	0
20	1	0	0	0	0	1	1079	10	0	0	1500000	1	0	0	2026-11-26 08:03:25.123456+00	2026-11-26 08:03:25.123456+00	2026-11-26 08:00:00+00	JIRA-1/a	0	0	0	0
20	1	0	0	0	1	0	1052	10	0	0	0	0	0.5	0	2026-11-27 17:05:19.123456+00	2026-11-27 17:05:19.123456+00	2026-11-27 17:00:00+00	s2	0.0012012	0	0	0
20	1	0	0	0	1	0	1065	10	400	0	0	0	0.002220	0	2026-11-29 02:06:27.123456+00	2026-11-29 02:06:27.123456+00	2026-11-29 02:00:00+00	s2	0	0.000000	100	0
20	1	0	0	0	1	0	1066	10	400	0	0	0	0.002222	0	2026-11-28 15:06:22.123456+00	2026-11-28 15:06:22.123456+00	2026-11-28 15:00:00+00	s1	0	0.000000	100	0
20	1	0	0	0	1	0	1070	10	0	0	0	0	0.002230	0	2026-11-24 23:05:31.123456+00	2026-11-24 23:05:31.123456+00	2026-11-24 23:00:00+00	s2	0	0.000000	30	20
20	1	0	0	1	0	0	1023	10	0	0	0	0	0.002136	0.002	2026-11-25 21:04:33.123456+00	2026-11-25 21:04:33.123456+00	2026-11-25 21:00:00+00	s2	0	0	0	0
20	1	0	0	1	0	0	1030	10	0	0	0	0	0.002070	0	2026-11-25 10:06:59.123456+00	2026-11-25 10:06:59.123456+00	2026-11-25 10:00:00+00	s1	0	0	0	0
20	1	0	0	1	0	0	1054	10	0	0	0	0	0.0012034	0	2026-11-30 00:04:03.123456+00	2026-11-30 00:04:03.123456+00	2026-11-30 00:00:00+00	s1	0.0012034	0	0	0
20	1	0	0	1	0	0	1055	10	0	0	0	0	0.0012045	0	2026-11-29 13:03:10.123456+00	2026-11-29 13:03:10.123456+00	2026-11-29 13:00:00+00		0.0012045	0	0	0
20	1	0	0	1	0	0	1077	10	0	0	1500000	1	0.002164	0	2026-11-30 11:03:06.123456+00	2026-11-30 11:03:06.123456+00	2026-11-30 11:00:00+00	JIRA-1/a	0	0	0	0
20	1	0	1	0	0	0	1027	10	0	0	0	0	0.0123	0	2026-11-26 08:02:50.123456+00	2026-11-26 08:02:50.123456+00	2026-11-26 08:00:00+00		0	0	0	0
20	1	1	0	0	0	1	1061	10	700	3	812500	1	0	0	2026-11-25 10:05:07.123456+00	2026-11-25 10:05:07.123456+00	2026-11-25 10:00:00+00		0	0	0	0
20	1	1	0	1	0	0	0	0	0	0	0	0	0	0	2026-11-28 15:04:19.123456+00	2026-11-28 15:04:19.123456+00	2026-11-28 15:00:00+00	s2	0	0	0	0
20	1	1	0	1	0	0	0	0	0	0	1500000	1	0	0	2026-11-27 17:05:59.123456+00	2026-11-27 17:05:59.123456+00	2026-11-27 17:00:00+00	JIRA-1/a	0	0	0	0
20	2	0	0	0	0	2	1001	10	700	3	812500	1	0	0	2026-11-26 19:04:55.123456+00	2026-11-26 19:06:43.123456+00	2026-11-26 19:00:00+00		0	0	0	0
20	2	0	0	0	0	2	2068	20	700	3	812500	1	0	0	2026-11-30 00:03:03.123456+00	2026-11-30 00:05:55.123456+00	2026-11-30 00:00:00+00		0	0	0	0
20	2	0	0	0	0	2	3803	20	0	0	0	0	0	0	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00	2026-10-31 12:00:00+00		0	0	0	0
20	2	0	0	0	1	1	2140	20	1100	3	812500	1	0.002224	0	2026-11-24 23:04:53.123456+00	2026-11-24 23:05:02.123456+00	2026-11-24 23:00:00+00		0	0.000000	100	0
20	2	0	0	0	2	0	2085	20	0	0	0	0	0.004350	0.002	2026-11-26 19:03:14.123456+00	2026-11-26 19:06:23.123456+00	2026-11-26 19:00:00+00	s2	0	0	0	0
20	2	0	0	1	1	0	2111	20	400	0	0	0	0.004402	0.002	2026-11-30 00:02:33.123456+00	2026-11-30 00:06:47.123456+00	2026-11-30 00:00:00+00	s2	0	0.000000	100	0
20	2	0	0	2	0	0	2042	20	0	0	0	0	0.004184	0	2026-11-26 08:05:01.123456+00	2026-11-26 08:05:38.123456+00	2026-11-26 08:00:00+00	s1	0	0	0	0
20	2	0	0	2	0	0	2090	20	0	0	0	0	0.004280	0	2026-11-30 11:03:27.123456+00	2026-11-30 11:05:03.123456+00	2026-11-30 11:00:00+00	s1	0	0	0	0
20	2	0	1	0	0	1	1003	10	0	0	0	0	0.0123	0	2026-11-29 02:02:08.123456+00	2026-11-29 02:04:13.123456+00	2026-11-29 02:00:00+00		0	0	0	0
20	2	0	1	0	0	1	1075	10	0	0	0	0	0.0123	0	2026-11-27 06:06:00.123456+00	2026-11-27 06:06:44.123456+00	2026-11-27 06:00:00+00		0	0	0	0
20	2	0	1	0	0	1	2088	20	700	3	812500	1	0.0123	0	2026-11-27 17:04:11.123456+00	2026-11-27 17:05:45.123456+00	2026-11-27 17:00:00+00		0.0012001	0	0	0
20	2	1	0	2	0	0	1071	10	0	0	0	0	0.002232	0.002	2026-11-25 10:03:39.123456+00	2026-11-25 10:06:53.123456+00	2026-11-25 10:00:00+00	s2	0	0	0	0
20	2	1	1	0	1	0	2088	20	700	3	812500	1	0.0338975	0	2026-11-25 21:03:42.123456+00	2026-11-25 21:07:01.123456+00	2026-11-25 21:00:00+00		0	0.0000000	0	0
20	3	0	0	2	0	1	2154	20	0	0	4500000	3	0.004408	0	2026-11-29 13:03:06.123456+00	2026-11-29 13:06:52.123456+00	2026-11-29 13:00:00+00	JIRA-1/a	0	0	0	0
20	4	0	0	2	2	0	4174	40	0	0	0	0	0.0280860	0	2026-11-26 19:02:47.123456+00	2026-11-26 19:06:18.123456+00	2026-11-26 19:00:00+00	s1	0	0	0	0
20	4	2	0	3	0	1	3096	30	0	0	0	0	0.0032322	0	2026-11-29 13:02:14.123456+00	2026-11-29 13:06:47.123456+00	2026-11-29 13:00:00+00	s2	0.0012122	0	0	0
20	5	0	0	1	4	0	5194	50	0	0	0	0	0.508692	0	2026-11-26 08:05:02.123456+00	2026-11-26 08:06:43.123456+00	2026-11-26 08:00:00+00	s2	0	0.000000	90	60
20	5	0	0	3	2	0	5257	50	0	0	0	0	0.0079667	0	2026-11-28 04:03:01.123456+00	2026-11-28 04:06:46.123456+00	2026-11-28 04:00:00+00	s2	0.0036267	0.000000	60	40
20	10	0	2	4	1	3	8021	70	700	3	812500	1	0.040490	0	2026-11-30 11:04:03.123456+00	2026-11-30 11:28:37.609642+00	2026-11-30 11:00:00+00		0	0.000000	0	0
20	12	3	0	12	0	0	9286	90	0	0	0	0	0.0173740	0.004	2026-11-30 11:04:03.123456+00	2026-11-30 11:07:03.123456+00	2026-11-30 11:00:00+00	s2	0.0023320	0	0	0
\.
COPY subject (org_id, user_key, user_id) FROM stdin;
-20	-3469329550993635765	u1
-20	3318672828395242504	u3
20	5656761121518339202	\N
20	6006122082892267833	u1
20	7474177172066813438	u3
\.
COPY unseen_calls (org_id, provider, calls) FROM stdin;
20	openai	12
20	other	1
\.
COPY usage_event (time, received_at, user_key, latency_us, ttft_us, total_tokens, input_tokens, output_tokens, org_id, price_id, text_input, cache_read, cache_write_5m, cache_write_1h, text_output, reasoning, audio_input, audio_output, image_input, image_output, seq, event_count, error_count, attempt, status_code, is_stream, is_batch, has_tool_calls, event_id, content_hash, dimension_set, folded_set, event_key, tenant, session_id, run_id, parent_run_id, span_id, parent_span_id, request_id, response_id, model_requested, endpoint, error_type, prompt_fingerprint, usage_source, cost_source, reason, saving_technique, cost_usd, list_cost_usd, cost_reported_usd, saved_usd, units, extra, region, discount_id, posted_for, cache_saved_usd, finish_reason, max_output_tokens, operation_id, source) FROM stdin;
2026-10-31 12:00:00+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1901	10	20	\N	1901	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9be0ae1d-cf0f-1eaa-e2b0-ad10012931cf	7515d35b-da17-c472-4a88-5cc6e867ca01	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0094_pre_outcomes-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-10-31 12:00:00+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1902	10	20	\N	1902	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	909f1a3d-8962-2cfe-d02c-0728533c8d7a	85fa8e6c-6ad4-5b8e-375b-32a1e09b09c0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0094_pre_outcomes-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-24 23:04:53.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1067	10	20	98	567	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d3a6f644-d8f5-9414-c145-8a367b8c35e5	ad3f6e8d-2a45-bb1f-f807-c624388da4a8	42d09044-1e5a-3297-db94-e719c9225838	\N	0094_pre_outcomes-67	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003291	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-24 23:04:53.123456+00	2026-11-30 11:28:37.609642+00	6006122082892267833	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	d3a6f644-d8f5-9414-c145-8a367b8c35e5	ad3f6e8d-2a45-bb1f-f807-c624388da4a8	42d09044-1e5a-3297-db94-e719c9225838	\N	0094_pre_outcomes-67	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001067	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-24 23:05:02.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	812500	90000	\N	1073	10	20	\N	373	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b38c2e9c-f61c-c4fb-b438-3f293a35e56f	f5a18282-7d0f-9ce4-24c9-923d83037975	aa879bb2-5024-a6de-4b91-b8a42bbdc4fa	\N	0094_pre_outcomes-73	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-24 23:05:31.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1070	10	20	100	1015	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	90ef5c92-aaab-cbbe-fa60-28e59772c6de	290db7a7-f267-0328-3375-8ad86ee16b23	30b0c370-743d-5f2d-ff91-59a2be2cabd3	\N	0094_pre_outcomes-70	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.002230	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	length	100	op	sdk
2026-11-25 10:03:39.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	0	0	20	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	1c6d17a8-a5cd-4659-6b41-0e6cfc14f31f	ef825167-3387-5b5e-437d-b71b78ebda1d	babbf9a2-b1b6-36ed-f705-263b210f15d9	\N	0094_pre_outcomes-32	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	\N	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 10:05:07.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	812500	90000	\N	1061	10	20	\N	361	700	0	0	7	3	0	0	0	0	0	1	1	\N	429	\N	\N	\N	ebe79af9-9b9c-0ea4-7d05-eba6a02aa67e	d6bf8290-161c-9fbd-0d31-ec171ab8c755	f2ae4880-139e-f7b4-3122-762be3931448	\N	0094_pre_outcomes-61	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	rate_limit	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 10:06:53.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1071	10	20	100	1071	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0c7bc6a2-bd92-e144-3e27-9968aadd846f	c07818a6-3473-3ef8-44f2-0e609bbefe7a	3fcaa303-9b8f-9ae8-a02b-5ef718831444	\N	0094_pre_outcomes-71	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	prompt_caching	0.002232	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	length	100	op	sdk
2026-11-25 10:06:59.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1030	10	20	97	1030	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0a9dabe2-630e-4965-a68f-b836b1112a0e	0e53b872-57ea-d16b-fab6-c21531a010bf	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004130	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 10:06:59.123456+00	2026-11-30 11:28:37.194625+00	6006122082892267833	\N	\N	\N	0	0	20	99	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	0a9dabe2-630e-4965-a68f-b836b1112a0e	0e53b872-57ea-d16b-fab6-c21531a010bf	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002060	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:03:42.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1063	10	20	98	1063	0	0	0	10	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	90df44a2-3a44-42c7-9b63-5e6b9b6565a2	9eb01d33-ac5b-ce94-87e4-9cf9835b98a7	6852a4d5-f5e1-0146-a08e-d5e4ee767713	\N	\N	\N	\N	r1	\N	span-1	\N	\N	\N	\N	\N	rate_limit	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:04:33.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1023	10	20	\N	1023	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5a07b939-b7f0-4217-f9ac-468ff74fed54	a94fcef3-fe42-0da2-7f2a-786689aacc7e	39a411db-78e0-7499-9ee9-5ae813bf7637	\N	0094_pre_outcomes-23	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:04:33.123456+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	-1023	-10	20	\N	-1023	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	5a07b939-b7f0-4217-f9ac-468ff74fed54	a94fcef3-fe42-0da2-7f2a-786689aacc7e	39a411db-78e0-7499-9ee9-5ae813bf7637	\N	0094_pre_outcomes-23	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	prompt_caching	\N	\N	\N	-0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:04:33.123456+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	1023	10	20	100	1023	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	5a07b939-b7f0-4217-f9ac-468ff74fed54	a94fcef3-fe42-0da2-7f2a-786689aacc7e	3a8c0b2f-6f87-de48-96d7-97e5eec68840	\N	0094_pre_outcomes-23	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	prompt_caching	0.002136	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-25 21:07:01.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	812500	90000	\N	1025	10	20	93	325	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	32f35fde-fa36-1f4a-dfc2-8ec966f84995	02db4ae9-5067-72b3-2464-4352d3d01ca6	e4dea467-e8b5-025a-60fc-f63ffec380b6	\N	0094_pre_outcomes-25	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	no_cache_read_price+region_not_priced	\N	0.0215975	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N	0.0000000	\N	\N	\N	\N
2026-11-26 08:02:50.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1027	10	20	\N	1027	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	t	\N	82c2dcda-d5bd-40d6-b395-0aad7f46d2f6	bff31751-0807-a1ba-155a-38cd9089a35d	c4898de5-d704-2eb0-0177-758fb31a8956	\N	\N	\N	\N	r1	\N	span-1	\N	\N	\N	\N	\N	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:03:25.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	1500000	\N	\N	1079	10	20	\N	1079	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	35f97167-d716-236d-2b65-05ec30457947	8ff8bbd1-2175-d1bd-8422-1c08247eaaa8	293e3f69-c8cd-f7ca-b072-b5bac77c0861	\N	0094_pre_outcomes-79	acme	JIRA-1/a	child	root	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:05:01.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1036	10	20	96	1036	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	59a292e5-65f4-4843-8dfb-e430a9550892	6908ddd6-b173-52eb-3605-f1f33caf6876	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004344	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:05:01.123456+00	2026-11-30 11:28:37.194625+00	6006122082892267833	\N	\N	\N	0	0	20	98	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	59a292e5-65f4-4843-8dfb-e430a9550892	6908ddd6-b173-52eb-3605-f1f33caf6876	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001146	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:05:01.123456+00	2026-11-30 11:28:37.609642+00	6006122082892267833	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	2	0	0	\N	\N	\N	\N	\N	59a292e5-65f4-4843-8dfb-e430a9550892	6908ddd6-b173-52eb-3605-f1f33caf6876	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001036	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:05:02.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1082	10	20	100	1027	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	18bdd52f-85e0-c3c9-9792-a87689e4d835	7744a1aa-bafc-69ac-5d8a-cfc171296e25	d0765e5c-81b6-387a-f15b-2db7747fb9cf	\N	0094_pre_outcomes-82	\N	s2	grandchild	child	\N	\N	req-1	\N	\N	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.002254	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-26 08:05:06.123456+00	2026-11-30 11:07:03.123456+00	5656761121518339202	\N	\N	\N	1004	10	20	\N	1004	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	bb105c55-dd47-ebd9-e587-cbbc81f08f49	82ed9ef1-f068-9995-8d48-9e03ca56f938	7d24d3b4-94fa-caa9-9954-99f4e0794038	\N	0094_pre_outcomes-4	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:05:06.123456+00	2026-11-30 11:28:37.609642+00	5656761121518339202	\N	\N	\N	-1004	-10	20	\N	-1004	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	bb105c55-dd47-ebd9-e587-cbbc81f08f49	82ed9ef1-f068-9995-8d48-9e03ca56f938	7d24d3b4-94fa-caa9-9954-99f4e0794038	\N	0094_pre_outcomes-4	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	registered	registered	\N	-0.5	\N	-0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:05:06.123456+00	2026-11-30 11:28:37.609642+00	5656761121518339202	\N	\N	\N	1004	10	20	100	1004	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	bb105c55-dd47-ebd9-e587-cbbc81f08f49	82ed9ef1-f068-9995-8d48-9e03ca56f938	4c34f93f-7c5f-633c-299c-ffcdc79179d1	\N	0094_pre_outcomes-4	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	registered	\N	\N	0.002098	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:05:38.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1006	10	20	\N	1006	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f5981401-f4b8-4eb1-a4fa-792771fc1737	14a3ee94-d458-048e-ab36-e39da7df3cf7	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:05:38.123456+00	2026-11-30 11:28:36.012112+00	6006122082892267833	\N	\N	\N	-1006	-10	20	\N	-1006	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	f5981401-f4b8-4eb1-a4fa-792771fc1737	14a3ee94-d458-048e-ab36-e39da7df3cf7	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:05:38.123456+00	2026-11-30 11:28:36.012112+00	6006122082892267833	\N	\N	\N	1006	10	20	95	1006	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	f5981401-f4b8-4eb1-a4fa-792771fc1737	14a3ee94-d458-048e-ab36-e39da7df3cf7	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005040	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:05:38.123456+00	2026-11-30 11:28:36.075987+00	6006122082892267833	\N	\N	\N	0	0	20	97	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	f5981401-f4b8-4eb1-a4fa-792771fc1737	14a3ee94-d458-048e-ab36-e39da7df3cf7	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001006	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:05:38.123456+00	2026-11-30 11:28:37.194625+00	6006122082892267833	\N	\N	\N	0	0	20	99	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	f5981401-f4b8-4eb1-a4fa-792771fc1737	14a3ee94-d458-048e-ab36-e39da7df3cf7	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002012	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:05:50.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1028	10	20	\N	1028	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d8ebe105-69e5-2d31-17f6-58b7e5cdcf17	06ad21a4-5daa-f93b-c877-ee17b0dcd534	a2967cd8-f860-9290-95c0-910cef39f28f	\N	0094_pre_outcomes-28	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	us	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:06:41.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1022	10	20	\N	967	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	cf0d9983-0f11-16f8-a29a-d7724502c1c7	ea46de87-8461-a10f-8049-93b80d91697c	1fc397da-1937-7e4e-d1eb-af43862c9e88	\N	0094_pre_outcomes-22	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:06:41.123456+00	2026-11-30 11:28:37.609642+00	7474177172066813438	\N	\N	\N	-1022	-10	20	\N	-967	0	-30	-20	-6	0	-5	0	0	-4	1	-1	0	\N	\N	\N	\N	\N	cf0d9983-0f11-16f8-a29a-d7724502c1c7	ea46de87-8461-a10f-8049-93b80d91697c	1fc397da-1937-7e4e-d1eb-af43862c9e88	\N	0094_pre_outcomes-22	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 08:06:41.123456+00	2026-11-30 11:28:37.609642+00	7474177172066813438	\N	\N	\N	1022	10	20	100	967	0	30	20	6	0	5	0	0	4	2	1	0	\N	\N	\N	\N	\N	cf0d9983-0f11-16f8-a29a-d7724502c1c7	ea46de87-8461-a10f-8049-93b80d91697c	7d24d3b4-94fa-caa9-9954-99f4e0794038	\N	0094_pre_outcomes-22	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.002134	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-26 08:06:43.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1058	10	20	98	1003	0	30	20	6	0	5	0	0	4	0	1	0	\N	200	\N	\N	\N	76a6928d-acd3-650e-d967-abf5ccaca039	dfd78281-3029-246f-0058-6f2954768295	30b0c370-743d-5f2d-ff91-59a2be2cabd3	\N	0094_pre_outcomes-58	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	\N	0.003264	\N	\N	\N	\N	\N	eu	\N	\N	0.000000	\N	\N	\N	\N
2026-11-26 08:06:43.123456+00	2026-11-30 11:28:37.609642+00	7474177172066813438	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	76a6928d-acd3-650e-d967-abf5ccaca039	dfd78281-3029-246f-0058-6f2954768295	30b0c370-743d-5f2d-ff91-59a2be2cabd3	\N	0094_pre_outcomes-58	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price+region_not_priced	\N	-0.001058	\N	\N	\N	\N	\N	eu	\N	\N	0.000000	\N	\N	\N	\N
2026-11-26 19:02:47.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1072	10	20	100	1072	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4647e062-e135-4fae-a7a6-904e306876d6	525fa36d-10c9-e8eb-3bd2-c1904985fe81	47a70425-428a-3676-0a1e-399b1545a7eb	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002234	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-26 19:03:14.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1026	10	20	\N	1026	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	t	t	85a1d009-9934-d417-726c-5afd64e7a47b	1d7d67fc-de15-5ac7-6212-c4100fa0e1b2	044965bc-55cc-d2c9-2ace-38f216b6b44a	\N	0094_pre_outcomes-26	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:03:14.123456+00	2026-11-30 11:28:36.012112+00	6006122082892267833	\N	\N	\N	-1026	-10	20	\N	-1026	0	0	0	-10	0	0	0	0	0	1	-1	0	2	\N	t	t	t	85a1d009-9934-d417-726c-5afd64e7a47b	1d7d67fc-de15-5ac7-6212-c4100fa0e1b2	044965bc-55cc-d2c9-2ace-38f216b6b44a	\N	0094_pre_outcomes-26	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:03:14.123456+00	2026-11-30 11:28:36.012112+00	6006122082892267833	\N	\N	\N	1026	10	20	94	1026	0	0	0	10	0	0	0	0	0	2	1	0	2	\N	t	t	t	85a1d009-9934-d417-726c-5afd64e7a47b	1d7d67fc-de15-5ac7-6212-c4100fa0e1b2	ba32675a-e564-64fa-81c7-fb4780ae6c5f	\N	0094_pre_outcomes-26	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	batch_not_priced+service_tier_not_priced	\N	0.005330	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:03:14.123456+00	2026-11-30 11:28:36.075987+00	6006122082892267833	\N	\N	\N	0	0	20	96	0	0	0	0	0	0	0	0	0	0	3	0	0	2	\N	t	t	t	85a1d009-9934-d417-726c-5afd64e7a47b	1d7d67fc-de15-5ac7-6212-c4100fa0e1b2	ba32675a-e564-64fa-81c7-fb4780ae6c5f	\N	0094_pre_outcomes-26	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	batch_not_priced+service_tier_not_priced	\N	-0.001026	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:03:14.123456+00	2026-11-30 11:28:37.194625+00	6006122082892267833	\N	\N	\N	0	0	20	98	0	0	0	0	0	0	0	0	0	0	4	0	0	2	\N	t	t	t	85a1d009-9934-d417-726c-5afd64e7a47b	1d7d67fc-de15-5ac7-6212-c4100fa0e1b2	ba32675a-e564-64fa-81c7-fb4780ae6c5f	\N	0094_pre_outcomes-26	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	batch_not_priced+service_tier_not_priced	\N	-0.001136	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:03:14.123456+00	2026-11-30 11:28:37.609642+00	6006122082892267833	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	5	0	0	2	\N	t	t	t	85a1d009-9934-d417-726c-5afd64e7a47b	1d7d67fc-de15-5ac7-6212-c4100fa0e1b2	ba32675a-e564-64fa-81c7-fb4780ae6c5f	\N	0094_pre_outcomes-26	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	batch_not_priced+service_tier_not_priced	\N	-0.001026	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:04:07.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1024	10	20	93	1024	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	63c52ed3-8032-4b6c-8b05-34d262cd1af9	cb080345-f63f-1d54-b095-c1422580f76d	320ea466-ce88-49d0-32b6-b210ce3e7979	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	0.0215960	\N	\N	\N	{"web_search": 2.0}	\N	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:04:55.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	812500	90000	\N	1001	10	20	\N	301	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	01309ad2-9513-3b9f-d275-7b53445e8c8e	c0d92653-e83d-4d6f-1f76-3b4854ecd960	f2ae4880-139e-f7b4-3122-762be3931448	\N	0094_pre_outcomes-1	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:06:05.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1018	10	20	\N	1018	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	02bc7eae-61cf-42ec-9ae5-3b0b816f781f	cdfec72f-6691-a3b2-8893-60e95d7540e8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	0.25	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:06:05.123456+00	2026-11-30 11:28:36.012112+00	6006122082892267833	\N	\N	\N	-1018	-10	20	\N	-1018	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	02bc7eae-61cf-42ec-9ae5-3b0b816f781f	cdfec72f-6691-a3b2-8893-60e95d7540e8	abde1851-3fa8-faae-2fd1-0f86ad45b77b	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	sender	\N	-0.25	\N	-0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:06:05.123456+00	2026-11-30 11:28:36.012112+00	6006122082892267833	\N	\N	\N	1018	10	20	95	1018	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	02bc7eae-61cf-42ec-9ae5-3b0b816f781f	cdfec72f-6691-a3b2-8893-60e95d7540e8	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.005100	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:06:05.123456+00	2026-11-30 11:28:36.075987+00	6006122082892267833	\N	\N	\N	0	0	20	97	0	0	0	0	0	0	0	0	0	0	3	0	0	\N	\N	\N	\N	\N	02bc7eae-61cf-42ec-9ae5-3b0b816f781f	cdfec72f-6691-a3b2-8893-60e95d7540e8	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001018	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:06:05.123456+00	2026-11-30 11:28:37.194625+00	6006122082892267833	\N	\N	\N	0	0	20	99	0	0	0	0	0	0	0	0	0	0	4	0	0	\N	\N	\N	\N	\N	02bc7eae-61cf-42ec-9ae5-3b0b816f781f	cdfec72f-6691-a3b2-8893-60e95d7540e8	da718855-2d55-1d12-609d-d734df2f5db2	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002036	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:06:18.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1060	10	20	98	1060	0	0	0	10	0	0	0	0	0	0	1	0	\N	200	\N	\N	\N	320d1991-6a51-4417-b541-deff3b9cc364	0e8effc1-89f0-259b-3f89-ab2e4f4e10de	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	0.003270	\N	\N	\N	\N	\N	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:06:18.123456+00	2026-11-30 11:28:37.609642+00	6006122082892267833	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	320d1991-6a51-4417-b541-deff3b9cc364	0e8effc1-89f0-259b-3f89-ab2e4f4e10de	f85d2e95-f20b-ec39-1fd3-e85876dbfa65	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	region_not_priced	\N	-0.001060	\N	\N	\N	\N	\N	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:06:23.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1059	10	20	98	1059	0	0	0	10	0	0	0	0	0	0	1	0	\N	200	\N	\N	\N	4ef37fc7-ce72-af6c-48e5-21f91a8b96cd	a3283c7f-4776-1461-5d2e-c767e5e1d82d	72e0b4c2-2dbb-fd43-c8c6-7a3fe6c51192	\N	0094_pre_outcomes-59	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	region_not_priced	prompt_caching	0.003267	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:06:23.123456+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	200	\N	\N	\N	4ef37fc7-ce72-af6c-48e5-21f91a8b96cd	a3283c7f-4776-1461-5d2e-c767e5e1d82d	72e0b4c2-2dbb-fd43-c8c6-7a3fe6c51192	\N	0094_pre_outcomes-59	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	region_not_priced	prompt_caching	-0.001059	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	eu	\N	\N	\N	\N	\N	\N	\N
2026-11-26 19:06:43.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	50	0	0	20	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	861090c1-51e6-4fbb-92ad-b02119398604	9411a4b0-4fea-7e75-2a73-f3d9a07081a1	ac452b47-2ca2-f7d7-af90-99aadd149477	\N	\N	\N	\N	r1	\N	span-1	\N	\N	\N	\N	\N	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 06:06:00.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	50	0	0	20	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	5bdb2328-aaf2-4928-829b-d4ef467deffc	4d8ab4a6-c7de-7e7d-39bc-9836ad794038	e5ef8273-d421-176c-696e-019cd4d10f26	\N	\N	\N	\N	r1	\N	span-1	\N	\N	\N	\N	\N	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 06:06:44.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1075	10	20	100	1075	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	80ff56f7-2faf-4561-a643-2cd47ccee5fb	c6014aff-5429-97e5-3cae-f88379032b6f	9c1b2079-971c-38b2-2b75-2a4ee1c16663	\N	\N	\N	\N	r1	\N	span-1	\N	\N	\N	\N	\N	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-27 17:02:41.123456+00	2026-11-30 11:07:03.123456+00	3318672828395242504	\N	\N	\N	1010	10	-20	\N	955	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	a621147d-95fc-5cac-89e1-214a05d3f97c	b1488522-1358-b46e-d683-1f37b4b0099f	1fc397da-1937-7e4e-d1eb-af43862c9e88	\N	0094_pre_outcomes-10	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 17:04:11.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	812500	90000	\N	1037	10	20	\N	337	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	88672afb-8e77-651b-034c-584d6a818645	115e6446-4da6-9964-224b-9700b200bff8	f2ae4880-139e-f7b4-3122-762be3931448	\N	0094_pre_outcomes-37	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 17:05:19.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1052	10	20	1	1052	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	188fabf6-e119-b1e4-e487-83add72e14bd	7d61d2af-77aa-bb34-8aa2-7729ae2773cc	eaec4a11-41f8-aa90-0069-1462667650f8	\N	0094_pre_outcomes-52	\N	s2	r1	p1	\N	\N	req-1	\N	openai/o3-mini	\N	\N	\N	\N	registered	registered	\N	0.5	0.0012012	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 17:05:45.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1051	10	20	1	1051	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b4a57389-2c9d-4d83-8bca-23d03524376a	8f07cc11-ea20-f790-de27-ab7bc2f16b83	4d6ac986-3723-0fcd-9a5b-e97baba41335	\N	\N	\N	\N	r1	\N	span-1	\N	\N	\N	o3-mini	\N	\N	\N	\N	provider	\N	\N	0.0123	0.0012001	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-27 17:05:59.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	1500000	\N	\N	0	0	20	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	d1eaccf0-46e1-ad2d-653b-430e97107a7e	d1ee705f-7a68-66c5-33c3-c457e4e9916f	3a11b6a2-91ae-dc78-9642-005929b6033f	\N	0094_pre_outcomes-80	acme	JIRA-1/a	child	root	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	\N	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 04:03:01.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1074	10	20	1	1074	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	70788b62-90e6-240c-7ec5-de83fbcf26ee	f37f0299-ab74-7078-f78c-e76c150ebe09	588d85dc-c1b0-5075-a44a-7f7d56ad3b0f	\N	0094_pre_outcomes-74	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.0012254	0.0012254	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	sdk
2026-11-28 04:03:35.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1046	10	20	96	991	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	ee8710b1-1151-cc8b-d96b-1f3179f006f4	b013f3dd-2e58-6462-e42e-8e500d54d427	30b0c370-743d-5f2d-ff91-59a2be2cabd3	\N	0094_pre_outcomes-46	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004384	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-28 04:03:35.123456+00	2026-11-30 11:28:37.609642+00	7474177172066813438	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	ee8710b1-1151-cc8b-d96b-1f3179f006f4	b013f3dd-2e58-6462-e42e-8e500d54d427	30b0c370-743d-5f2d-ff91-59a2be2cabd3	\N	0094_pre_outcomes-46	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.002202	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-28 04:04:22.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1034	10	20	96	979	0	30	20	6	0	5	0	0	4	0	1	0	\N	\N	\N	\N	\N	2eb14f3d-81cb-5132-47b9-e6605e7d6886	b09bfc81-46e7-b0d7-b43c-6d6b168b3744	30b0c370-743d-5f2d-ff91-59a2be2cabd3	\N	0094_pre_outcomes-34	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	0.004336	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-28 04:04:22.123456+00	2026-11-30 11:28:37.609642+00	7474177172066813438	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	2eb14f3d-81cb-5132-47b9-e6605e7d6886	b09bfc81-46e7-b0d7-b43c-6d6b168b3744	30b0c370-743d-5f2d-ff91-59a2be2cabd3	\N	0094_pre_outcomes-34	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	\N	no_cache_write_5m_price+no_cache_write_1h_price+no_audio_input_price+no_image_output_price	\N	-0.002178	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-28 04:05:25.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1053	10	20	1	1053	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	391c621a-1036-bca6-c3d4-d72819f08b21	9f5d67d1-f175-6f5f-0371-f07871b78f72	6ccb146a-b226-4074-1fcb-82321febb930	\N	0094_pre_outcomes-53	globex	s2	\N	\N	\N	\N	\N	\N	openai/o3-mini	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.0012023	0.0012023	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 04:06:46.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1050	10	20	1	1050	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	b241e909-df8e-e8f7-f2cc-ea5f711e1501	6c6fb21c-e479-4e49-642d-8cc8f07fb81c	755177cf-6ff6-1222-0877-0513a124cb94	\N	0094_pre_outcomes-50	acme	s2	r1	\N	\N	\N	\N	\N	o3-mini	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.0011990	0.0011990	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	812500	90000	\N	1085	10	20	\N	385	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	66aa14de-f492-6010-3630-4ca0d0749843	6cb16be6-f63e-e619-a9ac-5c813fdcf43d	f2ae4880-139e-f7b4-3122-762be3931448	\N	0094_pre_outcomes-85	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1084	10	20	100	1084	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9cb1516f-9fe3-44ae-a263-1413c859e66c	5134772c-c3e0-56a8-feb9-8101f30d354b	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002258	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1086	10	20	1	1086	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	81f6bd83-9ca4-2a13-93a7-e450598dca6c	9d093cb1-2a98-0bb3-d1d3-a4d1a61d9d9c	85d48bee-0d31-c95a-a524-260f7992d186	\N	0094_pre_outcomes-86	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.0012386	0.0012386	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1087	10	20	100	1087	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	11df0dda-abfc-48ca-b596-2dfadcf9847f	6c86026c-d547-e36b-3c7b-d0306225e8af	6852a4d5-f5e1-0146-a08e-d5e4ee767713	\N	\N	\N	\N	r1	\N	span-1	\N	\N	\N	\N	\N	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1088	10	20	100	1088	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	25faebb9-1fc3-13f1-c2f7-df33c1f40e8f	ed7fefd0-7171-5557-d1e3-8104b397e0bf	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec	\N	0094_pre_outcomes-88	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	registered	\N	\N	0.002266	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 15:02:04.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1031	10	20	\N	1031	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b7cfb516-674e-b2f3-63b4-2be39d12c5c1	00af352b-bfc2-9f1f-d1ae-db6fb6954dc5	4574f554-d43a-a55f-6a63-5ba32dc32200	\N	0094_pre_outcomes-31	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 15:03:20.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1011	10	-20	\N	1011	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0d9d143c-a5f3-d6aa-214e-842c360b0f71	9b235065-a907-56a8-7acd-adcaa4b78268	39a411db-78e0-7499-9ee9-5ae813bf7637	\N	0094_pre_outcomes-11	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	prompt_caching	\N	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 15:04:19.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	0	0	20	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	2a6c9070-b4af-95e9-7b89-f04b7b34f120	795a532a-7a2c-2c60-06e1-172e97b71d8a	babbf9a2-b1b6-36ed-f705-263b210f15d9	\N	0094_pre_outcomes-68	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	\N	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	length	100	op	sdk
2026-11-28 15:06:20.123456+00	2026-11-30 11:07:03.123456+00	-3469329550993635765	\N	\N	\N	1012	10	-20	\N	1012	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	b4dbeace-877a-4722-bd16-44fad6c04e7c	05eadf50-a2af-0c13-7dd6-959c90395131	640568ab-e828-1515-ffc7-4299c8521ad4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-28 15:06:22.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1066	10	20	98	566	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	6075f5eb-54c8-41a3-bedd-672e7ca5f78a	d8db5037-1a39-67a9-031f-deef3093cf50	8748f44c-810e-6e90-261b-69266630125a	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003288	\N	0.25	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-28 15:06:22.123456+00	2026-11-30 11:28:37.609642+00	6006122082892267833	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	6075f5eb-54c8-41a3-bedd-672e7ca5f78a	d8db5037-1a39-67a9-031f-deef3093cf50	8748f44c-810e-6e90-261b-69266630125a	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001066	\N	0.00	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 02:02:08.123456+00	2026-11-30 11:07:03.123456+00	5656761121518339202	\N	\N	\N	1003	10	20	\N	1003	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	4057d793-dedf-4fa7-8ad9-06f7857902ee	b9c49005-d701-8aa3-fa9f-426b9985130d	d2b84c6a-d2d5-51e8-3d23-cec6967bad54	\N	\N	\N	\N	r1	\N	span-1	\N	\N	\N	\N	\N	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 02:04:13.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	50	0	0	20	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	62d69810-312b-42d5-8657-4d265c7d0134	b41e56c5-d99b-e4c6-3c47-a3901316694e	ac452b47-2ca2-f7d7-af90-99aadd149477	\N	\N	\N	\N	r1	\N	span-1	\N	\N	\N	\N	\N	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	length	100	op	sdk
2026-11-29 02:06:27.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1065	10	20	98	565	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	40cb8a87-1104-b4f5-df6b-d77deafc1708	86151f95-d792-93ef-0897-461d905978f5	3df3ef3e-715c-dc99-d6b8-8aed71c39b91	\N	0094_pre_outcomes-65	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	no_cache_read_price+no_cache_write_5m_price	\N	0.003285	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 02:06:27.123456+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	40cb8a87-1104-b4f5-df6b-d77deafc1708	86151f95-d792-93ef-0897-461d905978f5	3df3ef3e-715c-dc99-d6b8-8aed71c39b91	\N	0094_pre_outcomes-65	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	no_cache_read_price+no_cache_write_5m_price	\N	-0.001065	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-29 13:02:14.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1029	10	20	\N	1029	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3b0e67cc-28d7-876e-e5ef-4599602b6ae1	bc21515d-280a-318a-d97c-79f73a658d5e	7b158d1f-5c26-dac3-d141-d1f58b51b29b	\N	0094_pre_outcomes-29	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	us	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:02:34.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1005	10	20	\N	1005	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7e2d6cf1-4190-46d9-aa8b-ee694a04228b	565c6a08-1691-9958-dc3c-01d434d0d029	39f67019-ac01-1c3f-80de-9c91835e4d05	\N	0094_pre_outcomes-5	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:02:34.123456+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	-1005	-10	20	\N	-1005	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	7e2d6cf1-4190-46d9-aa8b-ee694a04228b	565c6a08-1691-9958-dc3c-01d434d0d029	39f67019-ac01-1c3f-80de-9c91835e4d05	\N	0094_pre_outcomes-5	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:02:34.123456+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	1005	10	20	99	1005	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	7e2d6cf1-4190-46d9-aa8b-ee694a04228b	565c6a08-1691-9958-dc3c-01d434d0d029	1f79cbd9-1daa-43ca-ff81-2e19749ef6da	\N	0094_pre_outcomes-5	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.002020	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:03:06.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	1500000	\N	50	0	0	20	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d01658f9-9669-4f0d-870f-9b49e80b621b	14f8fd7f-f6b3-dd06-9022-5b0f363d30d2	bf19e256-e41d-f181-102a-efdf16d83672	\N	\N	\N	JIRA-1/a	child	root	span-1	\N	\N	\N	\N	\N	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:03:10.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1055	10	20	1	1055	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c8b17db7-c819-cd2d-9eaa-fe2e2e6989ee	495473cb-3015-e421-be4e-45de5f8d305c	fa7208bd-fa81-576a-f5eb-bffd88947202	\N	0094_pre_outcomes-55	acme	\N	r2	p1	span-1	\N	req-1	\N	our-model	\N	\N	f00d	\N	\N	\N	\N	0.0012045	0.0012045	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:04:58.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1062	10	20	1	1062	0	0	0	10	0	0	0	0	0	0	1	1	2	429	t	\N	t	e7c8acca-631d-883c-9922-e1105f8c8400	4d85e9af-1e09-b9f8-bc80-6b9e04552786	85d48bee-0d31-c95a-a524-260f7992d186	\N	0094_pre_outcomes-62	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	\N	\N	\N	\N	\N	0.0012122	0.0012122	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:05:21.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	1500000	\N	\N	1076	10	20	100	1076	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	d3e05490-a0c6-2265-7631-920e5aa56c54	29638bcb-0aee-7dd2-3141-3f943a8ebb19	cde758f7-c0e6-2d3f-1b2b-a5bd7723fe61	\N	0094_pre_outcomes-76	\N	JIRA-1/a	root	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	registered	\N	\N	0.002242	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:06:47.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	0	0	20	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	667e37d9-b2c8-9b1d-3084-32bdbedecb10	a74c63e5-f623-6ecc-8024-05ef1331771f	f66c13ab-ae99-d0c6-f174-d582b62289b8	\N	0094_pre_outcomes-20	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	\N	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-29 13:06:52.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	1500000	\N	\N	1078	10	20	99	1078	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	409b9f85-58b5-412a-8a96-65af37610611	6c6f5755-6932-8ded-4fa1-04b0a95d1309	69c3fff1-6a5a-0123-b1d0-37705694f4c4	\N	\N	acme	JIRA-1/a	root	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002166	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:02:33.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1047	10	20	96	1047	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	9fcfd34b-f2f1-319c-a5d8-bef7459186ed	f6a62b57-7d58-be1f-4be0-ae64c7c0db66	3fcaa303-9b8f-9ae8-a02b-5ef718831444	\N	0094_pre_outcomes-47	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	prompt_caching	0.004388	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:02:33.123456+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	9fcfd34b-f2f1-319c-a5d8-bef7459186ed	f6a62b57-7d58-be1f-4be0-ae64c7c0db66	3fcaa303-9b8f-9ae8-a02b-5ef718831444	\N	0094_pre_outcomes-47	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	prompt_caching	-0.002204	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:03:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	812500	90000	\N	1049	10	20	\N	349	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	6400b4fe-3d10-3d7b-334e-ba9846c39814	61418e6d-f556-7c94-6b90-8166bdd93b52	f2ae4880-139e-f7b4-3122-762be3931448	\N	0094_pre_outcomes-49	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:04:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1054	10	20	1	1054	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	0d766517-3b89-422a-ba49-8d4a57a8ffff	7d8c556a-633f-d3c9-0046-5b813a66f7c7	9ef8fb05-84af-e98e-f0b3-1f99a30f50e4	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	our-model	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.0012034	0.0012034	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:05:55.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1019	10	20	\N	1019	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3ea54976-608d-f55c-974f-2bfef2ceb9f2	a7bbf9f4-c3d0-44cf-2729-bc303b2db155	4574f554-d43a-a55f-6a63-5ba32dc32200	\N	0094_pre_outcomes-19	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 00:06:47.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1064	10	20	98	564	400	100	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	534faaa2-423d-99e1-6e8f-d8619484f50d	99a6951e-51cb-2651-a553-a84b16fb7e48	dbdd3c45-79d3-48bc-e430-4de03ef1cb2c	\N	0094_pre_outcomes-64	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	registered	no_cache_read_price+no_cache_write_5m_price	\N	0.003282	\N	0.5	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-30 00:06:47.123456+00	2026-11-30 11:28:37.609642+00	7474177172066813438	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	534faaa2-423d-99e1-6e8f-d8619484f50d	99a6951e-51cb-2651-a553-a84b16fb7e48	dbdd3c45-79d3-48bc-e430-4de03ef1cb2c	\N	0094_pre_outcomes-64	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	registered	no_cache_read_price+no_cache_write_5m_price	\N	-0.001064	\N	0.0	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-30 11:03:06.123456+00	2026-11-30 11:07:03.123456+00	\N	1500000	\N	\N	1077	10	20	99	1077	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	cb0e6eeb-f8ea-d7f3-a45e-69605e300059	10952423-f86c-84d9-24e7-710e97238081	b1d0adad-c44b-385e-a479-b17c3e16c22b	\N	0094_pre_outcomes-77	globex	JIRA-1/a	root	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.002164	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:03:27.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1048	10	20	96	1048	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	618d5d49-dd6a-43a0-85a5-c1c084e0a75e	af7c21f4-010f-1806-8c24-7214e6a9da9a	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004392	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:03:27.123456+00	2026-11-30 11:28:37.194625+00	6006122082892267833	\N	\N	\N	0	0	20	98	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	618d5d49-dd6a-43a0-85a5-c1c084e0a75e	af7c21f4-010f-1806-8c24-7214e6a9da9a	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001158	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:03:27.123456+00	2026-11-30 11:28:37.609642+00	6006122082892267833	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	2	0	0	\N	\N	\N	\N	\N	618d5d49-dd6a-43a0-85a5-c1c084e0a75e	af7c21f4-010f-1806-8c24-7214e6a9da9a	2135fe5a-062a-4059-79c8-08fc2642a90d	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.001048	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:04:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	0	0	20	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	979bef6b-dfcd-e2d4-6e6a-7543bfc80eb4	43b546fd-e58e-c541-3c6c-b3854583390a	3751ca82-c540-789e-b5e2-5a213a1030af	\N	0094_pre_outcomes-56	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	\N	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:04:03.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	50	0	0	20	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	ffe64312-62bb-4ad0-9d64-1fab261c5b39	93c98ee9-4626-fa64-0962-9e0fec2256b7	dade4a93-dcc7-443d-38b5-037288d34dd6	\N	\N	\N	\N	r1	\N	span-1	\N	\N	\N	\N	\N	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	0	0	20	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	d7336196-fbfc-804f-c01f-ac0a46dacb22	dd380743-8802-780f-f153-894d1f386ec2	babbf9a2-b1b6-36ed-f705-263b210f15d9	\N	0094_pre_outcomes-44	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	\N	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1038	10	20	1	1038	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	f20d06cc-be55-1f2b-a8c5-9c34342cc4d7	8f4a2237-a43c-4fc1-570d-d8e1e9621c1c	85d48bee-0d31-c95a-a524-260f7992d186	\N	0094_pre_outcomes-38	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.0011858	0.0011858	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1042	10	20	97	1042	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	c01cdd22-8fa2-40e2-b8b0-b1afcba99e64	580b8444-3586-8e70-4e98-03798fd45ca0	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.004178	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1043	10	20	\N	1043	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7a7bafef-fa3a-798a-80a1-7d0c78bb1fc0	9f2a2773-c766-3fda-cf14-851d889a423c	4574f554-d43a-a55f-6a63-5ba32dc32200	\N	0094_pre_outcomes-43	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	50	0	0	20	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	71e18b90-fe1f-4a96-ab37-c299d0d0cb4f	14c600ab-9121-1c9e-2e0e-3520226d89c2	ac452b47-2ca2-f7d7-af90-99aadd149477	\N	\N	\N	\N	r1	\N	span-1	\N	\N	\N	\N	\N	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1039	10	20	96	1039	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	86ba896f-1646-401d-b37b-2d8c667d8c60	af922ae7-861a-7fa3-4502-f73140ba8292	6852a4d5-f5e1-0146-a08e-d5e4ee767713	\N	\N	\N	\N	r1	\N	span-1	\N	\N	\N	\N	\N	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	7474177172066813438	\N	\N	\N	1040	10	20	96	1040	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	2721c852-3f56-52f7-927b-6184fe906f49	b8e87749-b865-a8ff-a950-0392b3b7cda7	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec	\N	0094_pre_outcomes-40	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	registered	\N	\N	0.004360	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1041	10	20	97	1041	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	eaeaa674-cb22-b98f-c808-85fd75c1cdd2	9273f072-0f1f-e867-1cc5-8ff5aef18523	f26cc123-145c-c1da-d4f9-d3bfb4282495	\N	0094_pre_outcomes-41	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.004174	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:28:37.194625+00	6006122082892267833	\N	\N	\N	0	0	20	99	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	c01cdd22-8fa2-40e2-b8b0-b1afcba99e64	580b8444-3586-8e70-4e98-03798fd45ca0	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	-0.002084	\N	0.00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:28:37.609642+00	7474177172066813438	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	2721c852-3f56-52f7-927b-6184fe906f49	b8e87749-b865-a8ff-a950-0392b3b7cda7	8ff541cc-df88-fbbf-e5e2-0a9ebcf5cbec	\N	0094_pre_outcomes-40	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	registered	\N	\N	-0.002190	\N	0.0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:03.123456+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	0	0	20	99	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	eaeaa674-cb22-b98f-c808-85fd75c1cdd2	9273f072-0f1f-e867-1cc5-8ff5aef18523	f26cc123-145c-c1da-d4f9-d3bfb4282495	\N	0094_pre_outcomes-41	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	\N	-0.002082	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:05:53.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1002	10	20	1	1002	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	d2f21c8b-9c30-24bc-eb65-af0ccaae900a	97507886-d8d2-e5f5-a775-8a222f7bc4fe	85d48bee-0d31-c95a-a524-260f7992d186	\N	0094_pre_outcomes-2	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.0011462	0.0011462	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:06:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1090	10	20	99	1090	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	09f13519-13cd-43be-83a5-fc15501652b7	17c67c74-5a6c-53ec-d0bb-30d7d97956fc	b44a3fe6-0ca9-9043-bca3-c62a38305e89	\N	\N	acme	s1	r1	p1	span-1	\N	req-1	\N	gpt-4o-latest	/v1/chat/completions	\N	f00d	provider	\N	\N	\N	0.002190	\N	0.25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:06:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1091	10	20	\N	1091	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	acf054db-9b88-b3ed-0c9a-e5aabcec388f	8de42c6d-6f98-f64d-aa22-16cf21357425	4574f554-d43a-a55f-6a63-5ba32dc32200	\N	0094_pre_outcomes-91	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:06:03.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1089	10	20	99	1089	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	bf3f95b2-aedb-fb40-ff13-c5d689265f65	bfbd24ff-8a34-ead3-db70-6a4774d418a6	f26cc123-145c-c1da-d4f9-d3bfb4282495	\N	0094_pre_outcomes-89	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.002188	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:06:34.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1083	10	20	100	1083	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3228ecf4-bb8b-9b1d-2cdd-1739a96ee6ec	f849009b-86f1-6b05-db66-eda27c2388a1	318739b7-943c-af11-11a5-6dd319bdb3e3	\N	0094_pre_outcomes-83	globex	s2	grandchild	child	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	prompt_caching	0.002256	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:06:37.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1035	10	20	96	1035	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	25ddfc06-d388-dd73-cc62-05214e127e40	91a7d2e3-5bb4-2ec1-fcf3-e8bd9d6e9882	3fcaa303-9b8f-9ae8-a02b-5ef718831444	\N	0094_pre_outcomes-35	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	prompt_caching	0.004340	\N	\N	0.002	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:06:37.123456+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	1	0	0	\N	\N	\N	\N	\N	25ddfc06-d388-dd73-cc62-05214e127e40	91a7d2e3-5bb4-2ec1-fcf3-e8bd9d6e9882	3fcaa303-9b8f-9ae8-a02b-5ef718831444	\N	0094_pre_outcomes-35	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	prompt_caching	-0.002180	\N	\N	0.000	\N	{"first": true, "ticket": "A-1"}	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	5656761121518339202	\N	\N	50	0	0	20	\N	0	0	0	0	0	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	f555c1ff-d99f-459c-850f-46005da41525	a8598b1d-b507-2b28-b34e-6c89de8c387e	e5ef8273-d421-176c-696e-019cd4d10f26	\N	\N	\N	\N	r1	\N	span-1	\N	\N	\N	\N	\N	\N	\N	\N	\N	no_usage_split	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	5656761121518339202	\N	\N	\N	1015	10	20	\N	1015	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	3d986a0c-e983-4671-8c58-6da9b26577a6	653a39cf-e74a-4621-ecfc-7ced9ab13fd2	9cdbf930-d8cd-b9ae-c6c9-32ed25630d95	f4a18a20-d31e-1a7e-6b13-604d562e265b	\N	\N	\N	r1	\N	span-1	\N	\N	\N	\N	\N	\N	\N	\N	provider	\N	\N	0.0123	\N	0.0123	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	5656761121518339202	\N	\N	\N	1016	10	20	\N	1016	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	2b351a48-58da-7714-a138-4205f902026c	2a8bbd11-1d56-156b-f2ce-7a00a8ed5d19	fa978e1f-aff1-c3d4-003a-c01de6d3c46d	776b5bc4-2cb2-0932-a8e2-54a05c2c7e8b	0094_pre_outcomes-16	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	registered	registered	\N	0.5	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	812500	90000	\N	1013	10	20	\N	313	700	0	0	7	3	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	cf680ce9-892c-c0e5-ca66-605c452e52e5	05db97a9-681c-df47-d73d-973753d8ddac	6d5f1eb0-520e-d9c4-b538-c17b435f1fb3	\N	0094_pre_outcomes-13	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	0	0	20	\N	0	0	0	0	0	0	0	0	0	0	0	1	1	\N	429	\N	\N	\N	3800b981-f148-8647-2283-6ae82614f5a3	fdc20612-6ac0-50b1-d0cf-c7d0412a2cde	f66c13ab-ae99-d0c6-f174-d582b62289b8	\N	0094_pre_outcomes-8	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	rate_limit	\N	\N	\N	failed_call	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1007	10	20	\N	1007	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	50960d48-9540-8cae-82f3-058059f026fc	4ba7aa06-6bd5-025d-fabd-63d58bc07f5b	4574f554-d43a-a55f-6a63-5ba32dc32200	\N	0094_pre_outcomes-7	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	6006122082892267833	\N	\N	\N	1014	10	20	\N	1014	0	0	0	10	0	0	0	0	0	0	1	0	2	\N	t	\N	t	55baef8e-eeed-081c-1cb3-f4213735b384	7a45ac2c-d23c-5ba4-c221-a23dff0e1391	d596554b-90a0-66a6-a819-b411b07bba3e	\N	0094_pre_outcomes-14	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1001	10	20	\N	1001	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	7f0922ca-cda0-4a7e-01c2-0a78d9888cde	1bdbc8a8-45cf-8f16-9c76-1298a39cb589	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0094_pre_outcomes-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1017	10	20	\N	1017	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	8945ed51-b4d2-c11d-cd4e-3ec52be814e2	be5e988e-2ec0-0c3b-dcea-c00ed0b27f6c	4c2f1e9a-bc9d-4c29-c967-1d6b0ed18111	288eafb1-caf1-b920-e170-33363dc27cc7	0094_pre_outcomes-17	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:36.012112+00	6006122082892267833	\N	\N	\N	-1014	-10	20	\N	-1014	0	0	0	-10	0	0	0	0	0	1	-1	0	2	\N	t	\N	t	55baef8e-eeed-081c-1cb3-f4213735b384	7a45ac2c-d23c-5ba4-c221-a23dff0e1391	d596554b-90a0-66a6-a819-b411b07bba3e	\N	0094_pre_outcomes-14	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:36.012112+00	6006122082892267833	\N	\N	\N	1014	10	20	94	1014	0	0	0	10	0	0	0	0	0	2	1	0	2	\N	t	\N	t	55baef8e-eeed-081c-1cb3-f4213735b384	7a45ac2c-d23c-5ba4-c221-a23dff0e1391	a11d51e1-3aa3-7a9b-b81e-14570d351206	\N	0094_pre_outcomes-14	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.005270	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:36.075987+00	6006122082892267833	\N	\N	\N	0	0	20	96	0	0	0	0	0	0	0	0	0	0	3	0	0	2	\N	t	\N	t	55baef8e-eeed-081c-1cb3-f4213735b384	7a45ac2c-d23c-5ba4-c221-a23dff0e1391	a11d51e1-3aa3-7a9b-b81e-14570d351206	\N	0094_pre_outcomes-14	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	\N	-0.001014	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.194625+00	6006122082892267833	\N	\N	\N	0	0	20	98	0	0	0	0	0	0	0	0	0	0	4	0	0	2	\N	t	\N	t	55baef8e-eeed-081c-1cb3-f4213735b384	7a45ac2c-d23c-5ba4-c221-a23dff0e1391	a11d51e1-3aa3-7a9b-b81e-14570d351206	\N	0094_pre_outcomes-14	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	\N	-0.001124	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.609642+00	5656761121518339202	\N	\N	\N	-1016	-10	20	\N	-1016	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	2b351a48-58da-7714-a138-4205f902026c	2a8bbd11-1d56-156b-f2ce-7a00a8ed5d19	fa978e1f-aff1-c3d4-003a-c01de6d3c46d	776b5bc4-2cb2-0932-a8e2-54a05c2c7e8b	0094_pre_outcomes-16	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	registered	registered	\N	-0.5	\N	-0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.609642+00	5656761121518339202	\N	\N	\N	1016	10	20	100	1016	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	2b351a48-58da-7714-a138-4205f902026c	2a8bbd11-1d56-156b-f2ce-7a00a8ed5d19	7b712570-8150-7e27-7220-61e7ee833567	\N	0094_pre_outcomes-16	\N	s2	r1	p1	\N	\N	req-1	\N	\N	\N	\N	\N	\N	registered	\N	\N	0.002122	\N	0.5	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.609642+00	6006122082892267833	-812500	-90000	\N	-1013	-10	20	\N	-313	-700	0	0	-7	-3	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	cf680ce9-892c-c0e5-ca66-605c452e52e5	05db97a9-681c-df47-d73d-973753d8ddac	6d5f1eb0-520e-d9c4-b538-c17b435f1fb3	\N	0094_pre_outcomes-13	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.609642+00	6006122082892267833	812500	90000	\N	1013	10	20	100	313	700	0	0	7	3	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	cf680ce9-892c-c0e5-ca66-605c452e52e5	05db97a9-681c-df47-d73d-973753d8ddac	64eb2bea-8703-06b5-7e39-eb15cc3dfe61	\N	0094_pre_outcomes-13	acme	\N	r2	p1	span-1	\N	req-1	\N	\N	\N	\N	f00d	\N	\N	no_cache_read_price	\N	0.002116	\N	\N	\N	\N	\N	\N	\N	\N	0.000000	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.609642+00	6006122082892267833	\N	\N	\N	0	0	20	100	0	0	0	0	0	0	0	0	0	0	5	0	0	2	\N	t	\N	t	55baef8e-eeed-081c-1cb3-f4213735b384	7a45ac2c-d23c-5ba4-c221-a23dff0e1391	a11d51e1-3aa3-7a9b-b81e-14570d351206	\N	0094_pre_outcomes-14	acme	s2	r1	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	\N	-0.001014	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	-1017	-10	20	\N	-1017	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	8945ed51-b4d2-c11d-cd4e-3ec52be814e2	be5e988e-2ec0-0c3b-dcea-c00ed0b27f6c	4c2f1e9a-bc9d-4c29-c967-1d6b0ed18111	288eafb1-caf1-b920-e170-33363dc27cc7	0094_pre_outcomes-17	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	-1001	-10	20	\N	-1001	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	7f0922ca-cda0-4a7e-01c2-0a78d9888cde	1bdbc8a8-45cf-8f16-9c76-1298a39cb589	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0094_pre_outcomes-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	1001	10	20	100	1001	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	7f0922ca-cda0-4a7e-01c2-0a78d9888cde	1bdbc8a8-45cf-8f16-9c76-1298a39cb589	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0094_pre_outcomes-twice	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.002092	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:07:03.123456+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	1017	10	20	100	1017	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	8945ed51-b4d2-c11d-cd4e-3ec52be814e2	be5e988e-2ec0-0c3b-dcea-c00ed0b27f6c	c1c87d7a-37f9-9eb3-a8e1-4d77f36ddcd2	\N	0094_pre_outcomes-17	globex	s2	\N	\N	\N	\N	\N	\N	gpt-4o-latest	/v1/chat/completions	\N	\N	\N	\N	\N	\N	0.002124	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
2026-11-30 11:28:35.956001+00	2026-11-30 11:07:03.123456+00	\N	\N	\N	\N	1903	10	20	\N	1903	0	0	0	10	0	0	0	0	0	0	1	0	\N	\N	\N	\N	\N	210f0cab-454d-31cf-6675-b8b598e99e89	2bcf2094-cd8e-9e2a-f3b7-50a178db4fd4	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0094_pre_outcomes-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 11:28:35.956001+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	-1903	-10	20	\N	-1903	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	210f0cab-454d-31cf-6675-b8b598e99e89	2bcf2094-cd8e-9e2a-f3b7-50a178db4fd4	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0094_pre_outcomes-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 11:28:35.956001+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	1903	10	20	100	1903	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	210f0cab-454d-31cf-6675-b8b598e99e89	2bcf2094-cd8e-9e2a-f3b7-50a178db4fd4	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0094_pre_outcomes-903	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003896	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 11:28:37.609642+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	-1902	-10	20	\N	-1902	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	909f1a3d-8962-2cfe-d02c-0728533c8d7a	85fa8e6c-6ad4-5b8e-375b-32a1e09b09c0	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0094_pre_outcomes-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 11:28:37.609642+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	-1901	-10	20	\N	-1901	0	0	0	-10	0	0	0	0	0	1	-1	0	\N	\N	\N	\N	\N	9be0ae1d-cf0f-1eaa-e2b0-ad10012931cf	7515d35b-da17-c472-4a88-5cc6e867ca01	dcb9c24c-99f7-253c-2f5d-b75e13522cdc	\N	0094_pre_outcomes-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	unknown_model	\N	\N	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 11:28:37.609642+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	1901	10	20	100	1901	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	9be0ae1d-cf0f-1eaa-e2b0-ad10012931cf	7515d35b-da17-c472-4a88-5cc6e867ca01	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0094_pre_outcomes-901	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003892	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
2026-11-30 11:28:37.609642+00	2026-11-30 11:28:37.609642+00	\N	\N	\N	\N	1902	10	20	100	1902	0	0	0	10	0	0	0	0	0	2	1	0	\N	\N	\N	\N	\N	909f1a3d-8962-2cfe-d02c-0728533c8d7a	85fa8e6c-6ad4-5b8e-375b-32a1e09b09c0	b1d15cbe-104f-5ff7-deaf-30d168173af7	\N	0094_pre_outcomes-902	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0.003894	\N	\N	\N	\N	\N	\N	\N	2026-10-31 12:00:00+00	\N	\N	\N	\N	\N
\.
