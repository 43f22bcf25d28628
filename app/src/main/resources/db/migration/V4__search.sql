-- Searching tickets for their custom fields and for words.

-- Equality of custom fields: fields @> '{"days": 3}'. Ranges read the rows of the workflows that have the field.
create index ticket_fields on ticket using gin (fields jsonb_path_ops) where not is_deleted;

-- The short pieces of a text by which its index finds words in it: two neighbouring characters where one of them is not
-- ASCII, since most Chinese words have two, and else three. PostgreSQL's own pg_trgm knows no Chinese in a database with the
-- "C" locale, and finds no word of two characters anywhere. What separates values in JSON is in no piece.
create function text_grams(content text) returns text[]
    language plpgsql immutable strict parallel safe cost 2000 as
$$
declare
    word  text;
    two   text;
    grams text[] := '{}';
begin
    foreach word in array regexp_split_to_array(lower(left(content, 4000)), '[\s"\\{},:\[\]]+') loop
        for i in 1 .. length(word) - 1 loop
            two := substr(word, i, 2);
            if octet_length(two) > 2 then
                grams := grams || two;
            elsif i < length(word) - 1 then
                grams := grams || substr(word, i, 3);
            end if;
        end loop;
    end loop;
    return grams;
end
$$;

-- All text of a ticket. Whether somebody is shown the field in which a word was found is asked of the row. It looks where it
-- was made: vacuum and restore call it with a search path that has nothing in it.
create function ticket_grams(sn text, title text, fields jsonb) returns text[]
    language plpgsql immutable strict parallel safe cost 2000 set search_path from current as
$$
begin
    return text_grams(sn || ' ' || title || ' ' || jsonb_path_query_array(fields, '$.*')::text);
end
$$;

create index ticket_words on ticket using gin (ticket_grams(sn, title, fields)) where not is_deleted;
