# The names under which Loonflow's own scripts reach their ticket, with Loonflow's answers: (True, result) or (False, reason).

BASE_FIELDS = ('id', 'sn', 'title', 'state_id', 'parent_ticket_id', 'parent_ticket_state_id', 'participant_type_id',
               'participant', 'workflow_id', 'ticket_type_id', 'creator', 'is_deleted', 'gmt_created', 'gmt_modified',
               'script_run_last_result')
NO_TICKET = 'ticket is not existed or has been deleted'


def answering(method):
    """An exception becomes an answer, as in Loonflow."""
    @functools.wraps(method)
    def answer(self, *arguments, **named):
        try:
            return method(self, *arguments, **named)
        except Exception as e:
            return False, str(e)
    return answer


def own(method):
    """A script sees its own ticket alone."""
    @functools.wraps(method)
    def answer(self, ticket_id, *arguments, **named):
        if str(ticket_id) != str(told.base.get('id')):
            return False, NO_TICKET
        return method(self, ticket_id, *arguments, **named)
    return answering(answer)


class TicketBaseService:

    @own
    def get_ticket_by_id(self, ticket_id):
        return True, TicketRecord()

    @own
    def get_ticket_field_value(self, ticket_id, field_key):
        if field_key in BASE_FIELDS:
            return True, dict(value=TicketRecord().get_dict().get(field_key))
        return self.get_ticket_custom_field_value(ticket_id, field_key)

    @own
    def get_ticket_custom_field_value(self, ticket_id, field_key):
        told.fields[field_key]
        return True, dict(value=told.value(field_key))

    @own
    def get_ticket_field_name(self, ticket_id, field_key):
        if field_key in BASE_FIELDS:
            return True, dict(field_name=field_key)
        return self.get_ticket_custom_field_name(ticket_id, field_key)

    @own
    def get_ticket_custom_field_name(self, ticket_id, field_key):
        return True, dict(field_name=told.fields[field_key]['name'])

    @own
    def get_ticket_format_custom_field_key_dict(self, ticket_id):
        return True, {key: dict(field_type_id=field['type'], name=field['name'],
                                bool_field_display=field['boolean_display'], field_choice=field['choices'],
                                field_from='custom')
                      for key, field in told.fields.items()}

    @own
    def get_ticket_all_field_value(self, ticket_id):
        values = TicketRecord().get_dict()
        values.update((key, told.value(key)) for key in told.fields)
        return True, values

    @own
    def get_ticket_all_field_value_json(self, ticket_id):
        values = self.get_ticket_all_field_value(ticket_id)[1]
        shown = {key: value if type(value) in (int, str, bool, float) else str(value) for key, value in values.items()}
        return True, dict(all_field_value_json=json.dumps(shown))

    @own
    def update_ticket_custom_field(self, ticket_id, update_dict):
        for key, value in update_dict.items():
            if key in told.fields:
                ticket.fields[key] = value
        return True, ''

    @own
    def update_ticket_field_value(self, ticket_id, update_dict):
        fixed = [key for key in update_dict if key in BASE_FIELDS and key != 'title']
        if fixed:
            return False, 'a script may change the title and the fields of the workflow, not ' + ', '.join(fixed)
        if 'title' in update_dict:
            ticket.title = update_dict['title']
        return self.update_ticket_custom_field(ticket_id, update_dict)

    @answering
    def add_ticket_flow_log(self, kwargs):
        if str(kwargs.get('ticket_id')) != str(told.base.get('id')):
            return False, NO_TICKET
        keys = ('suggestion', 'transition_id', 'participant_type_id', 'participant', 'state_id', 'intervene_type_id')
        told.add_log({key: kwargs[key] for key in keys if kwargs.get(key) is not None})
        return True, dict(new_ticket_flow_log_id=0)

    @own
    def get_ticket_flow_log(self, ticket_id, username='', per_page=10, page=1, ticket_data=0, desc=1):
        answer = ask('flow_log', per_page=int(per_page), page=int(page), desc=bool(int(desc)), data=bool(ticket_data))
        return True, dict(ticket_flow_log_restful_list=answer['value'],
                          paginator_info=dict(per_page=answer['per_page'], page=answer['page'], total=answer['total']))


class TicketRecord:
    """Loonflow's row of a ticket, to be read."""

    class DoesNotExist(Exception):
        pass

    def __init__(self):
        for key, value in told.base.items():
            setattr(self, key, typed(DATETIME, value) if key in ('gmt_created', 'gmt_modified') else value)
        self.title = told.title()
        self.pk = told.base.get('id')

    def get_dict(self):
        return dict(told.base, title=told.title())

    def save(self, *arguments, **named):
        raise PermissionError('a script reads TicketRecord; to change the ticket use ticket.title and ticket.fields')

    delete = save


class Records:
    """The only ticket that a script can find is its own."""

    def __init__(self, found=None):
        self._found = found

    def _records(self):
        return [TicketRecord()] if self._found is None else self._found

    def filter(self, *conditions, **wanted):
        return Records([record for record in self._records() if all(self._fits(record, *one) for one in wanted.items())])

    @staticmethod
    def _fits(record, condition, wanted):
        key, _, how = condition.partition('__')
        value = getattr(record, key)
        if how == 'in':
            return value in wanted
        if how in ('', 'exact'):
            return value == wanted or str(value) == str(wanted)
        raise ValueError('a script can look for equal values or __in, not %s' % condition)

    def get(self, **wanted):
        for record in self.filter(**wanted):
            return record
        raise TicketRecord.DoesNotExist(NO_TICKET)

    def all(self):
        return self

    def order_by(self, *keys):
        return self

    def first(self):
        return next(iter(self), None)

    last = first

    def exists(self):
        return len(self) > 0

    def count(self):
        return len(self)

    def values(self, *keys):
        return [{key: value for key, value in record.get_dict().items() if not keys or key in keys} for record in self]

    def values_list(self, *keys, flat=False):
        rows = [tuple(record.get_dict()[key] for key in keys) for record in self]
        return [row[0] for row in rows] if flat else rows

    def update(self, **changes):
        raise PermissionError('a script reads TicketRecord; to change the ticket use ticket.title and ticket.fields')

    delete = update

    def __iter__(self):
        return iter(self._records())

    def __len__(self):
        return len(self._records())

    def __getitem__(self, index):
        return self._records()[index]


TicketRecord.objects = Records()

module('service.ticket.ticket_base_service', TicketBaseService=TicketBaseService,
       ticket_base_service_ins=TicketBaseService())
module('apps.ticket.models', TicketRecord=TicketRecord)
